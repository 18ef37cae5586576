package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceCommand.WithdrawNotice;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.rule.AcceptedTermsAreTheAnnouncedOnes;
import org.openlicence.exchange.licence.rule.ClosingDay;
import org.openlicence.exchange.licence.rule.IntendedUseIsStated;
import org.openlicence.exchange.licence.rule.ListingHasClosed;
import org.openlicence.exchange.licence.rule.ListingIsOpenToTakers;
import org.openlicence.exchange.licence.rule.NoticeAwaitsPayment;
import org.openlicence.exchange.licence.rule.PaymentPeriodHasRunOut;
import org.openlicence.exchange.licence.rule.RepeatedNoticeIsTheSame;
import org.openlicence.exchange.licence.rule.RightIsInForce;
import org.openlicence.exchange.licence.rule.TakerHasNoOpenLicenceOfThePatent;
import org.openlicence.exchange.licence.rule.TakerIsNotAnOwner;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

/** What serving, giving up and lapsing of a notice lead to. */
final class NoticeDecision {
    /** Policy key of the days a notice waits for its payment. */
    static final String STALE_DAYS = "licence.notice.stale-days";

    static final Provision FORMATION = Law.PL.art("51(1)");

    private NoticeDecision() {}

    /** @throws org.openlicence.exchange.shared.Refused with every failed rule of LC-01 to LC-05 and LC-12 */
    static List<LicenceEvent> serve(
            ServeNotice command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            PolicyBook policies) {
        LocalDate day = command.origin().day();
        ListingEntry entry = listings.lockForTaking(command.listingId()).orElse(null);
        if (entry == null) {
            BusinessRule.check(new ListingIsOpenToTakers(null, day));
            throw new IllegalStateException("an unknown listing is not open");
        }
        String takerId = command.origin().actor().organisationId();
        PatentFacts facts = patents.lockFacts(entry.patentId()).orElse(null);
        List<String> owners = Stream.concat(
                        entry.ownerIds().stream(),
                        facts == null
                                ? Stream.empty()
                                : facts.owners().stream()
                                        .map(PatentOwner::organisationId)
                                        .flatMap(Stream::ofNullable))
                .toList();
        Optional<LicenceId> open = licences.openLicenceOf(takerId, entry.patentId());
        BusinessRule.check(
                new ListingIsOpenToTakers(entry, day),
                new AcceptedTermsAreTheAnnouncedOnes(command.termsHash(), hashes(entry.terms())),
                new TakerIsNotAnOwner(takerId, owners),
                new TakerHasNoOpenLicenceOfThePatent(command.licenceId(), open.orElse(null)),
                new RightIsInForce(facts, day),
                new IntendedUseIsStated(command.intendedUse()));
        if (facts == null) {
            throw new IllegalStateException("an unknown patent is not in force");
        }
        List<LicenceEvent> events = new ArrayList<>();
        OfferTerms taken = entry.terms().variant(command.termsHash()).orElseThrow();
        events.add(served(command, entry, taken, facts, policies));
        if (taken.feePlan().dueAtConclusionFen() == 0) {
            events.add(Formation.of(command, command.origin().at(), taken, facts, policies, FORMATION));
        }
        return events;
    }

    /** @throws org.openlicence.exchange.shared.Refused LC-06 when the same licence id comes with another content */
    static List<LicenceEvent> repeat(LicenceState now, ServeNotice command) {
        LicenceState.Notice notice = now.notice();
        BusinessRule.check(new RepeatedNoticeIsTheSame(
                notice.takerId().equals(command.origin().actor().organisationId())
                        && command.listingId().equals(notice.listingId())
                        && notice.termsHash().equals(command.termsHash())
                        && notice.use().equals(command.intendedUse())));
        return List.of();
    }

    /** @throws org.openlicence.exchange.shared.Refused LC-09 once the licence has formed */
    static List<LicenceEvent> withdraw(LicenceState now, WithdrawNotice command, PolicyBook policies) {
        if (now.status() == LicenceStatus.NOT_FORMED) {
            return List.of();
        }
        BusinessRule.check(new NoticeAwaitsPayment(now.status()));
        return List.of(new NoticeLapsed(
                command.aggregateId(),
                LapseReason.WITHDRAWN_BY_TAKER.name(),
                Trace.of(command.origin(), policies.version(), FORMATION)));
    }

    /**
     * Nothing where no payment is awaited any more.
     *
     * @throws org.openlicence.exchange.shared.Refused LC-07 before the period is over, LC-08 while the listing is open
     */
    static List<LicenceEvent> lapse(
            LicenceState now, LapseNotice command, ListingRegister listings, PolicyBook policies) {
        if (now.status() != LicenceStatus.AWAITING_PAYMENT) {
            return List.of();
        }
        Origin origin = command.origin();
        LapseReason reason = LapseReason.valueOf(command.reason());
        Trace trace =
                switch (reason) {
                    case STALE -> {
                        LocalDate receivedOn = Shanghai.dayOf(now.notice().receivedAt());
                        int days = policies.figure(STALE_DAYS, receivedOn).intValue();
                        BusinessRule.check(new PaymentPeriodHasRunOut(receivedOn, days, origin.day()));
                        yield Trace.of(origin, policies.version(), Law.DESIGN.art("stale-notice"));
                    }
                    case LISTING_CLOSED -> {
                        ListingEntry entry = listings.lockForTaking(now.notice().announcedBy())
                                .orElseThrow();
                        BusinessRule.check(new ListingHasClosed(entry, origin.day()));
                        LocalDate closed = ClosingDay.of(entry).orElseThrow();
                        yield Trace.effective(origin, closed, policies.version(), Law.PL.art("50(2)"), FORMATION);
                    }
                    case WITHDRAWN_BY_TAKER, RIGHT_NOT_IN_FORCE ->
                        throw new IllegalArgumentException(reason + " has its own command");
                };
        return List.of(new NoticeLapsed(command.aggregateId(), reason.name(), trace));
    }

    private static List<String> hashes(OfferTerms terms) {
        return terms.variants().stream().map(variant -> variant.hash().value()).toList();
    }

    private static NoticeServed served(
            ServeNotice command, ListingEntry entry, OfferTerms taken, PatentFacts facts, PolicyBook policies) {
        IntendedUse use = command.intendedUse();
        return new NoticeServed(
                command.aggregateId(),
                command.listingId().value(),
                entry.patentId().value(),
                command.origin().actor().organisationId(),
                entry.ownerIds(),
                entry.representativeId(),
                taken.canonical(),
                entry.termsVersion(),
                taken.hash().value(),
                taken.feePlan().dueAtConclusionFen(),
                command.origin().at(),
                facts.expiresOn(),
                use.product(),
                use.startOn(),
                use.divisionCode(),
                use.expectedSalesFen(),
                Trace.of(command.origin(), policies.version(), FORMATION, Law.CC.art("137")));
    }
}
