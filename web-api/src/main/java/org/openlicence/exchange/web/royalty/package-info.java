/** The running share of a licence's fee (提成费): statements, payment, demands, and the end of the licence for breach. */
@NullMarked
package org.openlicence.exchange.web.royalty;

import org.jspecify.annotations.NullMarked;
