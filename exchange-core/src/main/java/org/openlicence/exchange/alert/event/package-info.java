/** What a person began and ceased to follow; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.alert.event;

import org.jspecify.annotations.NullMarked;
