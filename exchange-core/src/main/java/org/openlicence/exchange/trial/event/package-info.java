/** What happened to a trial; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.trial.event;

import org.jspecify.annotations.NullMarked;
