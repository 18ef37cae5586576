package org.openlicence.exchange.eventstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.listing.event.ListingEvent.ConsentGiven;
import org.openlicence.exchange.listing.event.ListingEvent.DeclarationFiled;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.event.ListingEvent.TermsRevised;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.shared.ExchangeEvent;

/**
 * What the law makes hold of every story of one patent, told from its events alone: nothing here asks the code that is tested.
 */
final class Invariants {
    private final List<String> broken = new ArrayList<>();
    private final Map<String, NoticeServed> notices = new HashMap<>();
    private final Map<String, String> openOf = new HashMap<>();
    private final Map<String, Long> kept = new HashMap<>();
    private final Set<String> toGoBack = new HashSet<>();
    private final Map<String, Set<String>> consents = new HashMap<>();
    private @Nullable String terms;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate closedFrom;
    private @Nullable LocalDate rightEndedOn;

    private Invariants() {}

    /** What is broken; empty when nothing is. */
    static List<String> of(List<ExchangeEvent> story) {
        Invariants invariants = new Invariants();
        story.forEach(invariants::see);
        if (!invariants.toGoBack.isEmpty()) {
            invariants.broken.add("money that goes back was not ordered back: " + invariants.toGoBack);
        }
        return invariants.broken;
    }

    private void see(ExchangeEvent event) {
        switch (event) {
            case ListingDrafted e -> offered(e.terms().hash().value());
            case TermsRevised e -> offered(e.terms().hash().value());
            case ConsentGiven e ->
                consents.computeIfAbsent(e.termsHash(), hash -> new HashSet<>()).add(e.ownerId());
            case DeclarationFiled e -> filed(e);
            case ListingAnnounced e -> announcedOn = e.announcedOn();
            case ListingWithdrawn e -> closed(e.announcedOn());
            case ListingEnded e -> closed(e.endedOn());
            case ListingExpired e -> closed(e.expiredOn());
            case RightEnded e -> rightEndedOn = e.endedOn();
            case NoticeServed e -> served(e);
            case PaymentConfirmed e -> kept.merge(e.licenceId(), e.amountFen(), Long::sum);
            case PaymentMismatched e -> must(toGoBack.add(e.bankReference()), "a payment reported twice", e);
            case RefundOrdered e -> ordered(e);
            case LicenceFormed e -> formed(e);
            case NoticeLapsed e -> openOf.values().remove(e.licenceId());
            case FormationCorrected e -> openOf.values().remove(e.licenceId());
            case LicenceCompleted e -> openOf.values().remove(e.licenceId());
            case LicenceEnded e -> openOf.values().remove(e.licenceId());
            default -> {
                // tells nothing of what must hold
            }
        }
    }

    private void offered(String hash) {
        terms = hash;
        consents.clear();
    }

    private void closed(LocalDate from) {
        closedFrom = closedFrom == null || from.isBefore(closedFrom) ? from : closedFrom;
    }

    private void filed(DeclarationFiled e) {
        must(e.termsHash().equals(terms), "filed with other terms than the last", e);
        must(consents.getOrDefault(e.termsHash(), Set.of()).size() == 2, "filed without every owner's consent", e);
    }

    private void served(NoticeServed e) {
        must(announcedOn != null, "a notice to what was never announced", e);
        must(e.termsHash().equals(terms), "a notice to other terms than the announced", e);
        must(openOf.putIfAbsent(e.takerId(), e.licenceId()) == null, "a second notice of the same taker", e);
        must(notices.put(e.licenceId(), e) == null, "a notice served twice", e);
    }

    private void ordered(RefundOrdered e) {
        boolean mismatched = toGoBack.remove(e.bankReference());
        if (!mismatched) {
            long rest = kept.merge(e.licenceId(), -e.amountFen(), Long::sum);
            must(rest == 0, "more or less went back than was kept", e);
        }
    }

    /** No licence without notice and the whole payment, none outside an open listing or a right in force. */
    private void formed(LicenceFormed e) {
        NoticeServed notice = notices.get(e.licenceId());
        must(notice != null, "formed without notice", e);
        must(kept.getOrDefault(e.licenceId(), 0L) == 5_000_000L, "formed without the whole payment", e);
        must(announcedOn != null && !e.validFrom().isBefore(announcedOn), "formed before the announcement", e);
        must(closedFrom == null || e.validFrom().isBefore(closedFrom), "formed after the closing", e);
        must(rightEndedOn == null || e.validFrom().isBefore(rightEndedOn), "formed on a dead right", e);
        must(e.validFrom().isBefore(e.validTo()), "a term of no day", e);
        must(!e.validTo().isAfter(LocalDate.of(2038, 6, 29)), "a term beyond the right", e);
    }

    private void must(boolean holds, String otherwise, ExchangeEvent event) {
        if (!holds) {
            broken.add(otherwise + ": " + event);
        }
    }
}
