/** What happened to a negotiation; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.negotiation.event;

import org.jspecify.annotations.NullMarked;
