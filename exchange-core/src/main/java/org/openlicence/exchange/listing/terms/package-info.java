/**
 * The offer itself: fee plan, term, what else is announced, its canonical form and hash.
 */
@NullMarked
package org.openlicence.exchange.listing.terms;

import org.jspecify.annotations.NullMarked;
