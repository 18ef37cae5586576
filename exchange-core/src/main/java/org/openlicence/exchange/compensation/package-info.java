/**
 * The risk-compensation fund (风险补偿资金): what was paid in, claims of licensors whose taker did not pay, what the fund
 * compensates and gets back. Its account is a ledger that balances to the fen. Every figure is policy, none is statute.
 *
 * <p>State table: docs/domain/compensation.md. A claim is filed by whoever guarantees by the fund; it knows no other capability.
 */
@NullMarked
package org.openlicence.exchange.compensation;

import org.jspecify.annotations.NullMarked;
