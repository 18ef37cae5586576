/**
 * Ports of the licence capability over PostgreSQL.
 */
@NullMarked
package org.openlicence.exchange.licence.jdbc;

import org.jspecify.annotations.NullMarked;
