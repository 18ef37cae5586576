/** What happened to a demand; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.demand.event;

import org.jspecify.annotations.NullMarked;
