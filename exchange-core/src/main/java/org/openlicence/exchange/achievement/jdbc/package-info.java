/** Names of inventors in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.achievement.jdbc;

import org.jspecify.annotations.NullMarked;
