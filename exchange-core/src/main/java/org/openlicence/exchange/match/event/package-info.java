/** What happened to an introduction; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.match.event;

import org.jspecify.annotations.NullMarked;
