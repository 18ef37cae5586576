/** Introductions in PostgreSQL: the row that decides who came first, words, the log of disclosures, a broker's own notes. */
@NullMarked
package org.openlicence.exchange.match.jdbc;

import org.jspecify.annotations.NullMarked;
