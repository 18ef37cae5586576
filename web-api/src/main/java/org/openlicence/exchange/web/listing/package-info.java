/** Listings for their owners and for the registrar: drafting, guards, consents, filing, announcing, withdrawing. */
@NullMarked
package org.openlicence.exchange.web.listing;

import org.jspecify.annotations.NullMarked;
