/** What must hold for a step of a negotiation. */
@NullMarked
package org.openlicence.exchange.negotiation.rule;

import org.jspecify.annotations.NullMarked;
