/**
 * The running share of a licence's fee (提成费): its periods, the taker's statements, what is due and paid, and what follows when it
 * is not (Civil Code arts 563, 565, 873). One account for each licence whose plan has a royalty.
 */
@NullMarked
package org.openlicence.exchange.royalty;

import org.jspecify.annotations.NullMarked;
