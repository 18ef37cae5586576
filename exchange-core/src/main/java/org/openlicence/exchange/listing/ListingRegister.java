package org.openlicence.exchange.listing;

import java.util.Optional;
import org.openlicence.exchange.patent.PatentId;

/**
 * The row of every listing that takers lock, kept in the transaction of the command that changes it.
 *
 * <p>Patent Law art. 51: a licence forms only while the listing is open. A taker's transaction locks the row shared and
 * reads status and terms; whatever closes or changes the listing locks it exclusively. Takers never block each other,
 * and no acceptance slips past a withdrawal.
 */
public interface ListingRegister {
    /**
     * Binds a patent to a new listing.
     *
     * @throws org.openlicence.exchange.shared.Refused OL-18 when the patent already has a live listing
     */
    void reserve(ListingEntry entry);

    /** Locks the row for change. @throws IllegalStateException when there is none */
    ListingEntry lockForChange(ListingId listingId);

    /** Locks the row against change until the transaction ends; empty when there is no such listing. */
    Optional<ListingEntry> lockForTaking(ListingId listingId);

    /** Writes the row, which the caller has locked for change. */
    void update(ListingEntry entry);

    /** The live listing of a patent, without a lock; for processes and pages. */
    Optional<ListingEntry> liveListingOf(PatentId patentId);
}
