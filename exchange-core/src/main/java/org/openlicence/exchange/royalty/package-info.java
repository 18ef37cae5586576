/**
 * What a licence costs after its conclusion: the periods of a running share (提成费), stated by the taker, or the later
 * instalments of a fixed fee (分期); what is due and paid, and what follows when it is not (Civil Code arts 563, 565, 873). One
 * account for each licence whose plan runs on.
 */
@NullMarked
package org.openlicence.exchange.royalty;

import org.jspecify.annotations.NullMarked;
