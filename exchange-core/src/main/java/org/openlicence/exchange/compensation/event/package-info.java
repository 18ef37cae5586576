/** What happened to a fund; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.compensation.event;

import org.jspecify.annotations.NullMarked;
