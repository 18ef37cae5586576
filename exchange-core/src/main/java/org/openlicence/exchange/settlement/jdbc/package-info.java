/**
 * The simulated bank's books in PostgreSQL, and its wiring.
 */
@NullMarked
package org.openlicence.exchange.settlement.jdbc;

import org.jspecify.annotations.NullMarked;
