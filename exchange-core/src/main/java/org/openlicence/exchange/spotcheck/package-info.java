/**
 * Spot checks of registered contracts (抽查): a draw that anybody can repeat, the party's answer, an inspector who had no part in
 * the case, and what follows a violation. State table and algorithm: docs/domain/spot-check.md
 */
@NullMarked
package org.openlicence.exchange.spotcheck;

import org.jspecify.annotations.NullMarked;
