package org.openlicence.exchange.query.listingdesk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.Publicity;
import org.openlicence.exchange.listing.terms.OfferTerms;

/**
 * A listing as its events tell it. Drafts and consents are for its owners and the registrar; see {@link #isPublic()}.
 *
 * @param version sequence of the last event shown; the ETag
 * @param termsVersion 1 for the first offer, one more for each revision
 * @param termsHash hash of {@code terms}, by which consents and notices name the offer
 * @param consents consents given to the present terms; consents to former terms are void and gone
 * @param consentRefusals co-owners who refused the present terms, with their reason
 * @param publicity how the price was found, and its publicity where that is owed
 * @param withdrawalConsents owners who consented to the withdrawal asked for
 * @param bars guard codes that suspend the listing; empty while none do
 * @param returned why the office or the fee review sent it back; absent when it did not, or after the next filing
 * @param announcedOn day from whose start takers may take; absent before
 * @param closedOn day from whose start no licence forms any more; absent while none
 * @param closedReason of an end or abandonment; absent for others
 * @param statusSince when the present status began
 */
public record ListingView(
        String listingId,
        long version,
        String patentId,
        ListingStatus status,
        List<String> ownerIds,
        String representativeId,
        OfferTerms terms,
        int termsVersion,
        String termsHash,
        List<Consent> consents,
        List<ConsentRefusal> consentRefusals,
        Publicity publicity,
        @Nullable String withdrawalReason,
        List<Consent> withdrawalConsents,
        List<String> bars,
        @Nullable Returned returned,
        @Nullable LocalDate filedOn,
        @Nullable String gazetteIssue,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate withdrawalFiledOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        Instant statusSince,
        Instant changedAt) {
    public ListingView {
        publicity = publicity == null ? Publicity.NONE : publicity; // absent in what a former release has written
        ownerIds = List.copyOf(ownerIds);
        consents = List.copyOf(consents);
        consentRefusals = List.copyOf(consentRefusals);
        withdrawalConsents = List.copyOf(withdrawalConsents);
        bars = List.copyOf(bars);
    }

    public record Consent(String ownerId, Instant at) {}

    public record ConsentRefusal(String ownerId, String reason, Instant at) {}

    /** @param noticeNumber of the office's notice; absent for a fee review of the exchange */
    public record Returned(@Nullable String noticeNumber, String reason, Instant at) {}

    /** Who has to act next. */
    public enum WaitingFor {
        REPRESENTATIVE,
        CO_OWNERS,
        /** The price is public; its days run. */
        PUBLICITY,
        /** The registrar decides on the fee. */
        FEE_REVIEW,
        /** The office announces or returns. */
        PATENT_OFFICE,
        TAKERS,
        NOBODY
    }

    @JsonIgnore
    public WaitingFor waitingFor() {
        return switch (status) {
            case DRAFT, READY, OBJECTED -> WaitingFor.REPRESENTATIVE;
            case IN_PUBLICITY -> WaitingFor.PUBLICITY;
            case AWAITING_CONSENTS -> WaitingFor.CO_OWNERS;
            case REVIEW -> WaitingFor.FEE_REVIEW;
            case FILED, WITHDRAWAL_FILED -> WaitingFor.PATENT_OFFICE;
            case ANNOUNCED -> withdrawalReason == null ? WaitingFor.TAKERS : WaitingFor.CO_OWNERS;
            case SUSPENDED -> WaitingFor.REPRESENTATIVE;
            case WITHDRAWN, ENDED, EXPIRED, ABANDONED -> WaitingFor.NOBODY;
        };
    }

    /** Whether everybody may see it: it has been announced, open or as a tombstone. */
    @JsonIgnore
    public boolean isPublic() {
        return announcedOn != null;
    }

    /** Whether an organisation may see it before it is public: one of its owners. */
    public boolean visibleTo(String organisationId) {
        return isPublic() || ownerIds.contains(organisationId);
    }

    /** Owners whose consent to the present terms is still wanted. */
    @JsonIgnore
    public List<String> consentsMissing() {
        return ownerIds.stream()
                .filter(owner -> consents.stream().noneMatch(c -> c.ownerId().equals(owner)))
                .toList();
    }
}
