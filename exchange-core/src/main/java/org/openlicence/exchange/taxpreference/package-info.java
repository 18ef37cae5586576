/**
 * Tax preferences of registered contracts: what a party may count on, what it says it has claimed, and what it must put right
 * when the registration changes. The rules themselves are in {@code tax}; all results are estimates.
 */
@NullMarked
package org.openlicence.exchange.taxpreference;

import org.jspecify.annotations.NullMarked;
