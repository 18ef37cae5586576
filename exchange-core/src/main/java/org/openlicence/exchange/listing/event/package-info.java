/**
 * What happened to listings. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.listing.event;

import org.jspecify.annotations.NullMarked;
