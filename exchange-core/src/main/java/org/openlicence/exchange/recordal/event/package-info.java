/** What happened to a recordal; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.recordal.event;

import org.jspecify.annotations.NullMarked;
