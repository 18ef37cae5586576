package org.openlicence.exchange.negotiation;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.LicenceForm;

/**
 * What is offered and countered; everything else of the contract follows from patent and parties.
 *
 * @param form what is asked for; only an ordinary licence is ever agreed on here
 * @param offer fee and term
 * @param fieldOfUse what the patent may be used for, at most 500 characters; absent when for everything
 * @param paymentDays days after the last signature in which to pay what is due at conclusion, 0 to 365
 */
public record ContractTerms(
        LicenceForm form, OfferTerms offer, @Nullable String fieldOfUse, int paymentDays) {}
