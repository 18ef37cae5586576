/**
 * What became of searches (检索成效): shown, opened, begun, licensed; how good the ranking was by it; and what was sought in vain.
 * Nobody can be told from it. See docs/domain/outcome.md.
 */
@NullMarked
package org.openlicence.exchange.query.outcome;

import org.jspecify.annotations.NullMarked;
