package org.openlicence.exchange.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.ContractSigner;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.TakerRules;
import org.openlicence.exchange.negotiation.NegotiationCommand.RecordPublicity;
import org.openlicence.exchange.negotiation.NegotiationCommand.SignContract;
import org.openlicence.exchange.negotiation.NegotiationState.Offer;
import org.openlicence.exchange.negotiation.NegotiationState.Opening;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.PublicityRecorded;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.SignatureGiven;
import org.openlicence.exchange.negotiation.rule.AgreedPriceWasPublished;
import org.openlicence.exchange.negotiation.rule.NegotiationStandsAt;
import org.openlicence.exchange.negotiation.rule.NoticeDayIsPossible;
import org.openlicence.exchange.negotiation.rule.OwnersAreUnchanged;
import org.openlicence.exchange.negotiation.rule.PresentVersionIsMeant;
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

/** From agreed terms to a contract: publicity of a public owner's price, and everybody's signature. */
final class SigningDecision {
    /** Policy key of the days an agreed price is published, by province. */
    static final String PUBLICITY_DAYS = "publicity.days";

    private static final int LINE = 500;

    private SigningDecision() {}

    /**
     * A later record corrects an earlier one, as long as nobody has signed.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, NG-05, NG-08
     */
    static List<NegotiationEvent> publish(
            NegotiationState now, RecordPublicity command, OrganisationDirectory organisations, PolicyBook policies) {
        String province = organisations
                .find(command.origin().actor().organisationId())
                .map(owner -> owner.divisionCode().substring(0, 2) + "0000")
                .orElseThrow(() -> new IllegalStateException("the directory does not know who publishes"));
        int days = policies.figure(PUBLICITY_DAYS, province, command.origin().day())
                .intValue();
        // The day of the notice is not counted, and a last day without work moves on (Civil Code arts 201, 203).
        LocalDate lastDay =
                policies.calendar().orNextWorkingDay(command.noticeOn().plusDays(days));
        if (lastDay.equals(now.publicUntil())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.day("noticeOn", command.noticeOn()),
                FieldWithinLimit.requiredText("place", command.place(), LINE),
                new NegotiationStandsAt(now.status(), Set.of(NegotiationStatus.AGREED)),
                new NoticeDayIsPossible(
                        command.noticeOn(),
                        now.agreedOn(),
                        command.origin().day(),
                        now.signedBy().isEmpty()));
        return List.of(new PublicityRecorded(
                command.aggregateId(),
                command.noticeOn(),
                lastDay,
                command.place(),
                Trace.effective(
                        command.origin(),
                        command.noticeOn(),
                        policies.version(),
                        Law.CPL.art("18"),
                        Law.CC.art("201"))));
    }

    /**
     * Nothing for a signature given before. The last one binds taker and patent in the same transaction, so that the licence
     * cannot fail to form for another one (LC-04).
     *
     * @throws org.openlicence.exchange.shared.Refused with every failed rule of NG-05 to NG-07, NG-10, LC-04, LC-05, OL-03, OL-04
     */
    static List<NegotiationEvent> sign(
            NegotiationState now,
            SignContract command,
            PatentRegister patents,
            LicenceRegister licences,
            ContractSigner signer,
            PolicyBook policies) {
        Origin origin = command.origin();
        String organisation = origin.actor().organisationId();
        Offer agreed = now.offer();
        String hash = agreed == null ? null : agreed.hash();
        if (command.contentHash().equals(hash) && now.signedBy().contains(organisation)) {
            return List.of();
        }
        Opening opening = now.opening();
        PatentFacts facts = patents.lockFacts(opening.patentId()).orElseThrow();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new NegotiationStandsAt(now.status(), Set.of(NegotiationStatus.AGREED)));
        rules.add(new PresentVersionIsMeant(hash, command.contentHash()));
        rules.add(new AgreedPriceWasPublished(opening.publicOwnerIds(), now.publicUntil(), origin.day()));
        rules.add(new OwnersAreUnchanged(opening.licensorIds(), owners(facts)));
        rules.add(TakerRules.noOtherLicence(
                command.negotiationId().licenceId(),
                licences.openLicenceOf(opening.takerId(), opening.patentId()).orElse(null)));
        rules.addAll(RightRules.of(facts, origin.day()));
        BusinessRule.check(rules);
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(signature(command, signer, policies));
        if (agreed != null && NegotiationState.and(now.signedBy(), organisation).containsAll(now.parties())) {
            licences.reserve(command.negotiationId().licenceId(), opening.takerId(), opening.patentId(), null);
            events.add(new ContractSigned(
                    command.aggregateId(),
                    command.negotiationId().licenceId().value(),
                    agreed.hash(),
                    paymentDueOn(ContractContent.read(agreed.content()), origin.day()),
                    Trace.of(origin, policies.version(), Law.CC.art("863"), Law.CC.art("490"), Law.PL.art("51(3)"))));
        }
        return events;
    }

    private static SignatureGiven signature(SignContract command, ContractSigner signer, PolicyBook policies) {
        Origin origin = command.origin();
        ContractSigner.Statement statement =
                ContractSigner.Statement.of(command.aggregateId(), command.contentHash(), origin);
        ContractSigner.Signed signed = signer.sign(statement);
        return new SignatureGiven(
                command.aggregateId(),
                origin.actor().organisationId(),
                command.contentHash(),
                statement.canonical(),
                signed.value(),
                signed.keyId(),
                signer.method(),
                Trace.of(origin, policies.version(), Law.CC.art("863"), Law.CC.art("490")));
    }

    private static @Nullable LocalDate paymentDueOn(ContractContent content, LocalDate signedOn) {
        boolean due = content.offer().feePlan().dueAtConclusionFen() > 0;
        return due ? signedOn.plusDays(content.paymentDays()) : null;
    }

    private static List<String> owners(PatentFacts facts) {
        return facts.owners().stream()
                .map(PatentOwner::organisationId)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
