/** What happened to a service achievement; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.achievement.event;

import org.jspecify.annotations.NullMarked;
