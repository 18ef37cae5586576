/** What happened to a dispute; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.dispute.event;

import org.jspecify.annotations.NullMarked;
