/** The public marketplace: search, offers, patents. Nothing here needs a sign-in. */
@NullMarked
package org.openlicence.exchange.web.marketplace;

import org.jspecify.annotations.NullMarked;
