/** What happened to a royalty account; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.royalty.event;

import org.jspecify.annotations.NullMarked;
