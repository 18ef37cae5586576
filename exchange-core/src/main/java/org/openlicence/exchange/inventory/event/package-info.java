/** What happened to an inventory record; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.inventory.event;

import org.jspecify.annotations.NullMarked;
