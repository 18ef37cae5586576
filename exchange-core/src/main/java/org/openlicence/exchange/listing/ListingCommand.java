package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link PatentListing} (开放许可声明). State table: docs/domain/listing.md */
public sealed interface ListingCommand extends ExchangeCommand {
    ListingId listingId();

    @Override
    default String aggregateId() {
        return listingId().value();
    }

    /** Starts a declaration for a patent the acting organisation owns. Refused by OL-16, OL-18. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record DraftListing(ListingId listingId, PatentId patentId, OfferTerms terms, Origin origin)
            implements ListingCommand {}

    /** Changes the offer before filing; consents given to the old offer are void. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record ReviseTerms(ListingId listingId, OfferTerms terms, Origin origin) implements ListingCommand {}

    /** Asks every co-owner to consent to the present offer; the representative's own consent is given by asking. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record RequestConsents(ListingId listingId, Origin origin) implements ListingCommand {}

    /** A co-owner consents to the offer with this hash, and no other (LST-06). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record GiveConsent(ListingId listingId, String termsHash, Origin origin) implements ListingCommand {}

    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record RefuseConsent(ListingId listingId, String reason, Origin origin) implements ListingCommand {}

    /**
     * The owners of a draft, one of them a public institution, say how their price was found. Refused by LST-07.
     *
     * @param reference exchange and project number of a listing or an auction; absent for an agreed price
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record StatePricingRoute(
            ListingId listingId,
            PricingRoute route,
            @Nullable String reference,
            Origin origin) implements ListingCommand {}

    /** Shows the agreed price for the days of the region. Refused by LST-08 (not flagged), LST-12 (nothing to show). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record PostPublicity(ListingId listingId, PublicityNotice notice, Origin origin) implements ListingCommand {}

    /**
     * Anybody who is known here objects while the price is shown. Refused by LST-09 once its days have run.
     *
     * @param objectionId made by the sender, so that sending twice objects once
     * @param text kept apart from the event, since it may speak of people
     */
    @Permit(role = Role.REPRESENTATIVE)
    @Permit(role = Role.REGISTRAR)
    @Permit(role = Role.REVIEWER)
    @Permit(role = Role.APPROVER)
    @Permit(role = Role.OPERATOR)
    record RaiseObjection(ListingId listingId, String objectionId, ObjectionGround ground, String text, Origin origin)
            implements ListingCommand {}

    /** The owners decide on an objection, with the reason. Refused by LST-10. Upheld, the price is void. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record DecideObjection(ListingId listingId, String objectionId, boolean upheld, String reason, Origin origin)
            implements ListingCommand {}

    /** The days have run. Sent by the exchange; refused by LST-11 before. */
    @Permit(role = Role.SYSTEM)
    record ClosePublicity(ListingId listingId, Origin origin) implements ListingCommand {}

    /** Sends the declaration to the patent office. Refused by OL-01 to OL-12, OL-15, OL-16, OL-18, OL-19; OL-14 leads to fee review. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record FileDeclaration(ListingId listingId, Origin origin) implements ListingCommand {}

    @Permit(role = Role.REGISTRAR)
    record PassFeeReview(ListingId listingId, String reason, Origin origin) implements ListingCommand {}

    @Permit(role = Role.REGISTRAR)
    record RefuseFeeReview(ListingId listingId, String reason, Origin origin) implements ListingCommand {}

    /** The office returned the declaration; it may be changed and filed anew. */
    @Permit(role = Role.REGISTRAR)
    record RecordReturn(ListingId listingId, String noticeNumber, String reason, Origin origin)
            implements ListingCommand {}

    /** The office announced the declaration; from the start of that day takers may take it (Patent Law art. 50). */
    @Permit(role = Role.REGISTRAR)
    record RecordAnnouncement(ListingId listingId, String gazetteIssue, LocalDate announcedOn, Origin origin)
            implements ListingCommand {}

    /** Register facts bar the listing (OL-02 to OL-06); closed to takers until cleared. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    @Permit(role = Role.REGISTRAR)
    record SuspendListing(ListingId listingId, List<String> bars, Origin origin) implements ListingCommand {
        public SuspendListing {
            bars = List.copyOf(bars);
        }
    }

    /** The bars are gone. */
    @Permit(role = Role.SYSTEM)
    @Permit(role = Role.REGISTRAR)
    record ResumeListing(ListingId listingId, Origin origin) implements ListingCommand {}

    /** The representative asks to withdraw; filed once every owner has consented (CNIPA FAQ 3). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record RequestWithdrawal(ListingId listingId, String reason, Origin origin) implements ListingCommand {}

    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ConsentToWithdrawal(ListingId listingId, Origin origin) implements ListingCommand {}

    /** The office announced the withdrawal: closed to new takers from that day, licences untouched (Patent Law art. 50(2)). */
    @Permit(role = Role.REGISTRAR)
    record RecordWithdrawalAnnouncement(ListingId listingId, String gazetteIssue, LocalDate announcedOn, Origin origin)
            implements ListingCommand {}

    /** The register names other owners: their draft begins anew, their announced offer is shut. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record ChangeOwners(ListingId listingId, List<String> ownerIds, Origin origin) implements ListingCommand {
        public ChangeOwners {
            ownerIds = List.copyOf(ownerIds);
        }
    }

    /** The right ended, so the listing has no object. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record EndListing(ListingId listingId, String reason, LocalDate endedOn, Origin origin) implements ListingCommand {}

    /** The declared last day has passed. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record ExpireListing(ListingId listingId, Origin origin) implements ListingCommand {}

    /**
     * The registrar finds the declaration untrue, shuts it, and passes the case on to who may fine (Regulations arts 88,
     * 100). Refused by LST-13 (who answers is no owner).
     *
     * @param decisionNumber of the registrar's decision; the same one again changes nothing
     * @param respondentId the owner that answers for it
     * @param reason what was found; for the parties, never public
     * @param authority to whom the case is passed on
     */
    @Permit(role = Role.REGISTRAR)
    record FindFalseDeclaration(
            ListingId listingId,
            String decisionNumber,
            Falsehood kind,
            String respondentId,
            String reason,
            String authority,
            Origin origin)
            implements ListingCommand {}

    /** The default over a false declaration ended; its record can be queried for some years from then. Refused by LST-15. */
    @Permit(role = Role.REGISTRAR)
    record EndDefault(ListingId listingId, LocalDate endedOn, Origin origin) implements ListingCommand {}

    /** Given up before filing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LISTING_REPRESENTATIVE)
    record AbandonListing(ListingId listingId, @Nullable String reason, Origin origin) implements ListingCommand {}
}
