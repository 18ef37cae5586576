/** Negotiating an ordinary licence: list, opening, offers, agreement, publicity, signatures. */
@NullMarked
package org.openlicence.exchange.web.negotiation;

import org.jspecify.annotations.NullMarked;
