/**
 * The bank side of a payment: a port, and the simulator that stands in for a bank until one is configured.
 */
@NullMarked
package org.openlicence.exchange.settlement;

import org.jspecify.annotations.NullMarked;
