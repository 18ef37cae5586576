/** What listings do of themselves when something happens elsewhere. */
@NullMarked
package org.openlicence.exchange.listing.process;

import org.jspecify.annotations.NullMarked;
