/**
 * Read models kept as rows of PostgreSQL: one JSON document with its version and the columns it is found by.
 */
@NullMarked
package org.openlicence.exchange.query.table;

import org.jspecify.annotations.NullMarked;
