package org.openlicence.exchange.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.TakerRules;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.NegotiableRules;
import org.openlicence.exchange.negotiation.ContractContent.Party;
import org.openlicence.exchange.negotiation.NegotiationCommand.AcceptOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.BreakOff;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.OpenNegotiation;
import org.openlicence.exchange.negotiation.NegotiationState.Offer;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationBrokenOff;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferAccepted;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.TermsAgreed;
import org.openlicence.exchange.negotiation.rule.EveryOwnerIsOnTheExchange;
import org.openlicence.exchange.negotiation.rule.LicenceIsOrdinary;
import org.openlicence.exchange.negotiation.rule.NegotiationStandsAt;
import org.openlicence.exchange.negotiation.rule.NoSoleOrExclusiveWhileListed;
import org.openlicence.exchange.negotiation.rule.OtherSideHasOffered;
import org.openlicence.exchange.negotiation.rule.PresentVersionIsMeant;
import org.openlicence.exchange.negotiation.rule.RepeatedOpeningIsTheSame;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** From the first question to terms that everybody agrees to. */
final class OfferDecision {
    private static final int NOTE = 2_000;
    private static final int LINE = 500;
    private static final int LONGEST_PAYMENT_DAYS = 365;

    private OfferDecision() {}

    /** @throws org.openlicence.exchange.shared.Refused with every failed rule of IN-01, LC-03 to LC-05, LC-12, OL-03, OL-04, NG-04 */
    static List<NegotiationEvent> open(
            OpenNegotiation command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        Origin origin = command.origin();
        LocalDate day = origin.day();
        String takerId = origin.actor().organisationId();
        PatentFacts facts = patents.lockFacts(command.patentId()).orElse(null);
        List<PatentOwner> owners = facts == null ? List.of() : facts.owners();
        List<String> ownerIds = owners.stream()
                .map(PatentOwner::organisationId)
                .flatMap(Stream::ofNullable)
                .toList();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.text("message", command.message(), NOTE));
        rules.add(FieldWithinLimit.day("useStartOn", command.intendedUse().startOn()));
        rules.add(TakerRules.useIsStated(command.intendedUse()));
        rules.add(TakerRules.notAnOwner(takerId, ownerIds));
        rules.add(TakerRules.noOtherLicence(
                command.negotiationId().licenceId(),
                licences.openLicenceOf(takerId, command.patentId()).orElse(null)));
        rules.add(new EveryOwnerIsOnTheExchange(owners));
        rules.addAll(RightRules.of(facts, day));
        BusinessRule.check(rules);
        IntendedUse use = command.intendedUse();
        Optional<ListingEntry> listed = listings.liveListingOf(command.patentId());
        return List.of(new NegotiationOpened(
                command.aggregateId(),
                command.patentId().value(),
                listed.map(entry -> entry.listingId().value()).orElse(null),
                takerId,
                ownerIds,
                ownerIds.stream()
                        .filter(owner -> publicBody(owner, organisations))
                        .toList(),
                use.product(),
                use.startOn(),
                use.divisionCode(),
                use.expectedSalesFen(),
                command.message(),
                Trace.of(origin, policies.version(), Law.PL.art("51(3)"))));
    }

    /** @throws org.openlicence.exchange.shared.Refused NG-09 when the same id comes with another content */
    static List<NegotiationEvent> repeat(NegotiationState now, OpenNegotiation command) {
        NegotiationState.Opening opening = now.opening();
        BusinessRule.check(new RepeatedOpeningIsTheSame(
                opening.takerId().equals(command.origin().actor().organisationId())
                        && opening.patentId().equals(command.patentId())
                        && opening.use().equals(command.intendedUse())
                        && Objects.equals(opening.message(), command.message())));
        return List.of();
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, NG-01, NG-02, NG-03, NG-05, LC-05, OL-11, OL-12, OL-19 */
    static List<NegotiationEvent> offer(
            NegotiationState now,
            MakeOffer command,
            ListingRegister listings,
            PatentRegister patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        Origin origin = command.origin();
        ContractTerms terms = command.terms();
        Side side = now.sideOf(origin.actor());
        Offer last = now.offer();
        PatentFacts facts = patents.lockFacts(now.opening().patentId()).orElseThrow();
        int version = last == null ? 1 : last.version() + 1;
        ContractContent content = content(now, command, version, facts, organisations);
        if (last != null && last.side() == side && sameTerms(last, content)) {
            return List.of();
        }
        boolean listed = listings.liveListingOf(now.opening().patentId()).isPresent();
        List<BusinessRule> rules =
                new ArrayList<>(NegotiableRules.terms(terms.offer(), facts.expiresOn(), origin.day()));
        rules.add(FieldWithinLimit.text("note", command.note(), NOTE));
        rules.add(FieldWithinLimit.text("fieldOfUse", terms.fieldOfUse(), LINE));
        rules.add(FieldWithinLimit.number("paymentDays", terms.paymentDays(), 0, LONGEST_PAYMENT_DAYS));
        rules.add(new NegotiationStandsAt(now.status(), Set.of(NegotiationStatus.NEGOTIATING)));
        rules.add(new NoSoleOrExclusiveWhileListed(terms.form(), listed));
        rules.add(new LicenceIsOrdinary(terms.form(), listed));
        rules.add(new OtherSideHasOffered(last == null ? null : last.side(), side));
        rules.add(TakerRules.rightInForce(facts, origin.day()));
        BusinessRule.check(rules);
        return List.of(new OfferMade(
                command.aggregateId(),
                version,
                side.name(),
                origin.actor().organisationId(),
                content.canonical(),
                content.hash().value(),
                command.note(),
                Trace.of(origin, policies.version(), Law.CC.art(version == 1 ? "472" : "488"))));
    }

    /** Nothing for who is bound already. @throws org.openlicence.exchange.shared.Refused NG-05, NG-06 */
    static List<NegotiationEvent> accept(NegotiationState now, AcceptOffer command, PolicyBook policies) {
        Offer last = now.offer();
        String organisation = command.origin().actor().organisationId();
        boolean meant = last != null && last.hash().equals(command.contentHash());
        if (meant && now.status().open() && now.agreedBy().contains(organisation)) {
            return List.of();
        }
        BusinessRule.check(
                new NegotiationStandsAt(now.status(), Set.of(NegotiationStatus.NEGOTIATING)),
                new PresentVersionIsMeant(last == null ? null : last.hash(), command.contentHash()));
        if (last == null) {
            throw new IllegalStateException("an offer that is meant has been made");
        }
        Trace trace = Trace.of(command.origin(), policies.version(), Law.CC.art("479"), Law.PL.art("14"));
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new OfferAccepted(command.aggregateId(), last.version(), last.hash(), organisation, trace));
        if (NegotiationState.and(now.agreedBy(), organisation).containsAll(now.parties())) {
            events.add(new TermsAgreed(command.aggregateId(), last.version(), last.hash(), trace));
        }
        return events;
    }

    /** Nothing where it was broken off before. @throws org.openlicence.exchange.shared.Refused IN-01, NG-05 */
    static List<NegotiationEvent> breakOff(NegotiationState now, BreakOff command, PolicyBook policies) {
        if (now.status() == NegotiationStatus.BROKEN_OFF) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), LINE),
                new NegotiationStandsAt(now.status(), Set.of(NegotiationStatus.NEGOTIATING, NegotiationStatus.AGREED)));
        return List.of(new NegotiationBrokenOff(
                command.aggregateId(),
                command.origin().actor().organisationId(),
                command.reason(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("500"))));
    }

    private static boolean sameTerms(Offer last, ContractContent content) {
        ContractContent former = ContractContent.read(last.content());
        return former.form() == content.form()
                && former.offer().equals(content.offer())
                && Objects.equals(former.fieldOfUse(), content.fieldOfUse())
                && former.paymentDays() == content.paymentDays();
    }

    private static ContractContent content(
            NegotiationState now, MakeOffer command, int version, PatentFacts facts, OrganisationDirectory directory) {
        ContractTerms terms = command.terms();
        String patentId = facts.patentId().value();
        String number = facts.number() == null ? patentId.substring("pat_".length()) : facts.number();
        String title = facts.titleZh() == null ? number : facts.titleZh();
        return new ContractContent(
                command.aggregateId(),
                version,
                patentId,
                number,
                title,
                now.opening().licensorIds().stream()
                        .map(owner -> party(owner, directory))
                        .toList(),
                party(now.opening().takerId(), directory),
                terms.form(),
                ContractContent.MAINLAND,
                terms.offer(),
                terms.fieldOfUse(),
                terms.paymentDays());
    }

    private static Party party(String organisationId, OrganisationDirectory directory) {
        return directory
                .find(organisationId)
                .map(entry -> new Party(organisationId, entry.creditCode(), entry.nameZh()))
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }

    private static boolean publicBody(String organisationId, OrganisationDirectory directory) {
        return directory
                .find(organisationId)
                .filter(owner -> owner.kind().publicInstitution())
                .isPresent();
    }
}
