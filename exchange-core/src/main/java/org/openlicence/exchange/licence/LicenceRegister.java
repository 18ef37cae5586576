package org.openlicence.exchange.licence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;

/** One open licence of a patent for each taker, and the licences a register change touches. */
public interface LicenceRegister {
    /**
     * Binds taker and patent to a licence that awaits payment.
     *
     * @param listingId listing whose terms were accepted; absent for a negotiated licence
     * @throws org.openlicence.exchange.shared.Refused LC-04 when the taker already holds or awaits another one
     */
    void reserve(LicenceId licenceId, String takerId, PatentId patentId, @Nullable ListingId listingId);

    /** The licence of a taker and patent that is awaited or in force; without a lock, {@link #reserve} decides. */
    Optional<LicenceId> openLicenceOf(String takerId, PatentId patentId);

    /** Frees taker and patent once the licence has ended or did not form. */
    void release(LicenceId licenceId);

    /** Licences of a patent that are awaited or in force. */
    List<LicenceId> openLicencesOf(PatentId patentId);

    /** Every licence of a patent that was ever awaited or in force; news of the right may come late. */
    List<LicenceId> licencesOf(PatentId patentId);

    /** Licences of a listing that are awaited or in force. */
    List<LicenceId> openLicencesOf(ListingId listingId);
}
