/** PostgreSQL adapters of the capability's ports. */
@NullMarked
package org.openlicence.exchange.patent.jdbc;

import org.jspecify.annotations.NullMarked;
