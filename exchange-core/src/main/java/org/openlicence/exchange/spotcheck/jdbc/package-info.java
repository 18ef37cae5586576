/** The ports of spot checks on PostgreSQL. */
@NullMarked
package org.openlicence.exchange.spotcheck.jdbc;

import org.jspecify.annotations.NullMarked;
