/** Rows of demands and their texts in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.demand.jdbc;

import org.jspecify.annotations.NullMarked;
