package org.openlicence.exchange.licence.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first event of a licence, whichever way it began: parties, patent and pinned terms. */
public interface LicenceBegun {
    String licenceId();

    /** Listing whose announced terms were accepted; absent for a negotiated licence. */
    @Nullable
    String listingId();

    String patentId();

    String takerId();

    List<String> licensorIds();

    /** The owner that speaks for all owners. */
    String representativeId();

    /** Canonical JSON of fee and term. */
    String terms();

    int termsVersion();

    String termsHash();

    /** Due at conclusion, fen. */
    long dueFen();

    /** When notice or contract was complete on the taker's side. */
    Instant receivedAt();

    String useProduct();

    LocalDate useStartOn();

    String useDivisionCode();

    @Nullable
    Long useExpectedSalesFen();
}
