/**
 * Tax consequences of a technology contract as estimates: one pure function a rule, rates from the policy book.
 */
@NullMarked
package org.openlicence.exchange.tax;

import org.jspecify.annotations.NullMarked;
