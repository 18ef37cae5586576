package org.openlicence.exchange.query.listingdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.Publicity;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.query.listingdesk.ListingView.Consent;
import org.openlicence.exchange.query.listingdesk.ListingView.ConsentRefusal;
import org.openlicence.exchange.query.listingdesk.ListingView.Returned;
import org.openlicence.exchange.shared.Trace;

/** A {@link ListingView} while one event changes it; never leaves the fold. */
final class ListingDraft {
    String listingId;
    long version;
    String patentId;
    ListingStatus status;
    List<String> ownerIds;
    String representativeId;
    OfferTerms terms;
    int termsVersion;
    String termsHash;
    List<Consent> consents;
    List<ConsentRefusal> consentRefusals;
    Publicity publicity;

    @Nullable
    String withdrawalReason;

    List<Consent> withdrawalConsents;
    List<String> bars;

    @Nullable
    Returned returned;

    @Nullable
    LocalDate filedOn;

    @Nullable
    String gazetteIssue;

    @Nullable
    LocalDate announcedOn;

    @Nullable
    LocalDate withdrawalFiledOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    String closedReason;

    Instant statusSince;
    Instant changedAt;

    ListingDraft(ListingView view, long sequence, Trace trace) {
        listingId = view.listingId();
        version = view.version();
        patentId = view.patentId();
        status = view.status();
        ownerIds = view.ownerIds();
        representativeId = view.representativeId();
        terms = view.terms();
        termsVersion = view.termsVersion();
        termsHash = view.termsHash();
        consents = view.consents();
        consentRefusals = view.consentRefusals();
        publicity = view.publicity();
        withdrawalReason = view.withdrawalReason();
        withdrawalConsents = view.withdrawalConsents();
        bars = view.bars();
        returned = view.returned();
        filedOn = view.filedOn();
        gazetteIssue = view.gazetteIssue();
        announcedOn = view.announcedOn();
        withdrawalFiledOn = view.withdrawalFiledOn();
        closedOn = view.closedOn();
        closedReason = view.closedReason();
        statusSince = view.statusSince();
        changedAt = view.changedAt();
        version = sequence;
        changedAt = trace.occurredAt();
    }

    /** Moves to another status from the time of the event. */
    ListingDraft to(ListingStatus next) {
        status = next;
        statusSince = changedAt;
        return this;
    }

    ListingView view() {
        return new ListingView(
                listingId,
                version,
                patentId,
                status,
                ownerIds,
                representativeId,
                terms,
                termsVersion,
                termsHash,
                consents,
                consentRefusals,
                publicity,
                withdrawalReason,
                withdrawalConsents,
                bars,
                returned,
                filedOn,
                gazetteIssue,
                announcedOn,
                withdrawalFiledOn,
                closedOn,
                closedReason,
                statusSince,
                changedAt);
    }
}
