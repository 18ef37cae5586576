package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionStanding;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.OfferedPatents.Offered;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AgreedCommission;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.rule.BrokerIsNoParty;
import org.openlicence.exchange.match.rule.BrokerageContractCameFirst;
import org.openlicence.exchange.match.rule.ConflictIsStated;
import org.openlicence.exchange.match.rule.DemandIsOpen;
import org.openlicence.exchange.match.rule.EnterpriseIsAnother;
import org.openlicence.exchange.match.rule.MatchIsTheSame;
import org.openlicence.exchange.match.rule.PairIsNotInTalks;
import org.openlicence.exchange.match.rule.PatentIsOffered;
import org.openlicence.exchange.match.rule.TierMayIntroduce;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.ContactFreeText;

/** Whether a broker may propose that two talk. */
final class ProposalDecision {
    private static final int TEXT = 2_000;

    private ProposalDecision() {}

    /** Nothing for the match that is known. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-01 to MAT-08, MAT-16 */
    static List<MatchEvent> propose(
            @Nullable MatchState now,
            ProposeMatch command,
            InstitutionStanding broker,
            ProposalSources sources,
            MatchRegister register,
            MatchTexts texts) {
        String hash = ContentHash.of(command.reasons()).value();
        if (now != null) {
            BusinessRule.check(new MatchIsTheSame(same(now.proposed(), command, hash)));
            return List.of();
        }
        LocalDate day = command.origin().day();
        Optional<Offered> offered = sources.offered(command.patentId(), day);
        BusinessRule.check(rules(command, broker, offered, sources, day));
        MatchProposed proposed = event(command, offered.orElseThrow(), hash, sources, day);
        BusinessRule.check(new PairIsNotInTalks(register.enter(entry(command, proposed), day)));
        texts.keep(command.matchId(), hash, command.reasons(), command.origin().at());
        BrokerageContract contract = command.contract();
        if (contract != null) {
            texts.keep(
                    command.matchId(),
                    contract.hash(),
                    contract.text(),
                    command.origin().at());
        }
        return List.of(proposed);
    }

    private static List<BusinessRule> rules(
            ProposeMatch command,
            InstitutionStanding broker,
            Optional<Offered> offered,
            ProposalSources sources,
            LocalDate day) {
        String brokerId = command.origin().actor().organisationId();
        boolean byExchange = command.origin().actor().equals(Actor.SYSTEM);
        String enterprise = command.enterpriseId().value();
        List<String> owners = offered.map(Offered::ownerIds).orElse(List.of());
        Optional<CreditTier> tier = broker.tierOn(day);
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredText("reasons", command.reasons(), TEXT),
                ContactFreeText.rule("reasons", command.reasons()),
                FieldWithinLimit.number("score", command.score(), 0, 10_000),
                new TierMayIntroduce(
                        tier.map(Enum::name).orElse("-"),
                        byExchange || tier.map(CreditTier::mayIntroduce).orElse(false)),
                new BrokerIsNoParty(brokerId.equals(enterprise) || owners.contains(brokerId)),
                new PatentIsOffered(command.patentId().value(), offered.isPresent()),
                new EnterpriseIsAnother(enterprise, sources.known(enterprise) && !owners.contains(enterprise))));
        if (command.demandId() != null) {
            rules.add(new DemandIsOpen(command.demandId().value(), sources.openDemand(command.demandId(), enterprise)));
        }
        Stream.concat(Stream.of(enterprise), owners.stream())
                .distinct()
                .filter(other -> broker.conflictWith(other).isPresent())
                .forEach(other -> rules.add(new ConflictIsStated(
                        other,
                        broker.conflictWith(other)
                                .filter(nature -> nature == command.conflict())
                                .isPresent())));
        if (command.contract() != null) {
            rules.addAll(command.contract().limits());
            rules.add(new BrokerageContractCameFirst(
                    !byExchange && !command.contract().signedOn().isAfter(day)));
        }
        return rules;
    }

    private static MatchProposed event(
            ProposeMatch command, Offered offered, String hash, ProposalSources sources, LocalDate day) {
        BrokerageContract contract = command.contract();
        return new MatchProposed(
                command.aggregateId(),
                command.origin().actor().organisationId(),
                ProposalSources.id(command.demandId()),
                command.enterpriseId().value(),
                command.patentId().value(),
                offered.listingId(),
                offered.ownerId(),
                offered.ownerIds(),
                command.score(),
                elements(command),
                hash,
                command.conflict() == null ? null : command.conflict().name(),
                contract == null
                        ? null
                        : new AgreedCommission(
                                contract.reference(),
                                contract.signedOn(),
                                contract.rateBasisPoints(),
                                contract.payer().name(),
                                contract.royalties(),
                                contract.hash()),
                day.plusDays(sources.policies().figure("match.answer.days", day).value()),
                Trace.of(command.origin(), sources.policies().version(), Law.CPL.art("30")));
    }

    private static MatchRegister.Entry entry(ProposeMatch command, MatchProposed proposed) {
        return new MatchRegister.Entry(
                command.matchId(),
                proposed.brokerId(),
                proposed.enterpriseId(),
                proposed.ownerId(),
                proposed.patentId(),
                proposed.demandId(),
                null);
    }

    private static List<String> elements(ProposeMatch command) {
        return command.elements().stream().sorted().map(Enum::name).toList();
    }

    private static boolean same(MatchProposed known, ProposeMatch command, String hash) {
        return known.brokerId().equals(command.origin().actor().organisationId())
                && known.enterpriseId().equals(command.enterpriseId().value())
                && known.patentId().equals(command.patentId().value())
                && Objects.equals(known.demandId(), ProposalSources.id(command.demandId()))
                && known.reasonsHash().equals(hash);
    }
}
