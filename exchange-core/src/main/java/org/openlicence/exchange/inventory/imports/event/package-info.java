/** What happened to an import; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.inventory.imports.event;

import org.jspecify.annotations.NullMarked;
