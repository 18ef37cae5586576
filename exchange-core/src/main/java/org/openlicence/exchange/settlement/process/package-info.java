/**
 * What money that settles nothing means for the bank.
 */
@NullMarked
package org.openlicence.exchange.settlement.process;

import org.jspecify.annotations.NullMarked;
