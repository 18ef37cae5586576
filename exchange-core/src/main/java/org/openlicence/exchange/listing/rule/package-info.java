/** Rules of the capability, one record a rule; {@code FilingRules} has their order. */
@NullMarked
package org.openlicence.exchange.listing.rule;

import org.jspecify.annotations.NullMarked;
