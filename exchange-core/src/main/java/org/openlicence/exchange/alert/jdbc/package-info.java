/** Words of saved searches in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.alert.jdbc;

import org.jspecify.annotations.NullMarked;
