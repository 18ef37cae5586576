package org.openlicence.exchange.listing;

/** Where a listing stands. State table: docs/domain/listing.md */
public enum ListingStatus {
    DRAFT,
    AWAITING_CONSENTS,
    READY,
    /** The agreed price of a public owner is shown, and anyone may object. */
    IN_PUBLICITY,
    /** Somebody objected; the clock stands still until that is decided. */
    OBJECTED,
    REVIEW,
    FILED,
    ANNOUNCED,
    SUSPENDED,
    WITHDRAWAL_FILED,
    WITHDRAWN,
    ENDED,
    EXPIRED,
    ABANDONED;

    /** Whether a taker may serve notice: announced, or announced with a withdrawal filed but not yet announced. */
    public boolean openToTakers() {
        return this == ANNOUNCED || this == WITHDRAWAL_FILED;
    }

    /** Whether the patent is still bound to this listing, so that no other may be drafted (OL-18). */
    public boolean live() {
        return switch (this) {
            case WITHDRAWN, ENDED, EXPIRED, ABANDONED -> false;
            case DRAFT,
                    AWAITING_CONSENTS,
                    READY,
                    IN_PUBLICITY,
                    OBJECTED,
                    REVIEW,
                    FILED,
                    ANNOUNCED,
                    SUSPENDED,
                    WITHDRAWAL_FILED -> true;
        };
    }
}
