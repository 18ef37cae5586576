/**
 * What a licence's refund order means for the bank.
 */
@NullMarked
package org.openlicence.exchange.settlement.process;

import org.jspecify.annotations.NullMarked;
