/** What happened to tax preferences and tax years. Stored for ever. */
@NullMarked
package org.openlicence.exchange.taxpreference.event;

import org.jspecify.annotations.NullMarked;
