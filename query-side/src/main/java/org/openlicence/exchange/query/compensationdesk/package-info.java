/** Risk-compensation funds as their keeper sees them: balances, lines of the account, claims. */
@NullMarked
package org.openlicence.exchange.query.compensationdesk;

import org.jspecify.annotations.NullMarked;
