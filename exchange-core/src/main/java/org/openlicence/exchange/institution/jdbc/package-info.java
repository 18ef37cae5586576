/** Words of the register of institutions in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.institution.jdbc;

import org.jspecify.annotations.NullMarked;
