package org.openlicence.exchange.demand;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.demand.DemandCommand.GiveTestReading;
import org.openlicence.exchange.demand.DemandCommand.InviteTestReader;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.demand.event.DemandEvent.TestReadingGiven;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.demand.rule.TestReaderIsAnother;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Somebody else reads a demand before it is public and says whether it is understood. */
final class TestReadingDecision {
    private static final int READERS = 10;
    private static final Provision READING = Law.DESIGN.art("test-reading");
    private static final Set<DemandStatus> BEFORE_PUBLIC = EnumSet.range(DemandStatus.DRAFT, DemandStatus.VETTED);

    private TestReadingDecision() {}

    static List<DemandEvent> invite(
            DemandState now, InviteTestReader command, OrganisationDirectory directory, PolicyBook policies) {
        String reader = command.organisationId().value();
        if (asked(now, reader)) {
            return List.of();
        }
        BusinessRule.check(
                new StepFitsDemand(now.status(), BEFORE_PUBLIC),
                new FieldWithinLimit(
                        "organisationId",
                        "on the exchange",
                        directory.find(reader).isPresent() && !now.demanderId().equals(reader)),
                new FieldWithinLimit(
                        "organisationId",
                        "0.." + READERS,
                        now.all(TestReaderInvited.class).count() < READERS));
        return List.of(new TestReaderInvited(
                command.aggregateId(), reader, Trace.of(command.origin(), policies.version(), READING)));
    }

    static List<DemandEvent> give(DemandState now, GiveTestReading command, Words words, PolicyBook policies) {
        String person = command.origin().actor().personId();
        String organisation = command.origin().actor().organisationId();
        String remark = command.remark();
        boolean known = now.all(TestReadingGiven.class)
                .filter(e -> e.trace().personId().equals(person))
                .reduce((first, second) -> second)
                .filter(e -> e.understood() == command.understood()
                        && (remark == null ? e.remarkHash() == null : words.named(e.remarkHash(), remark)))
                .isPresent();
        if (known) {
            return List.of();
        }
        boolean writer =
                now.all(DemandDrafted.class).anyMatch(e -> e.trace().personId().equals(person))
                        || now.all(DemandRevised.class)
                                .anyMatch(e -> e.trace().personId().equals(person));
        BusinessRule.check(
                command.understood()
                        ? FieldWithinLimit.text("remark", remark, EntryDecision.REASON)
                        : FieldWithinLimit.requiredText("remark", remark, EntryDecision.REASON),
                new StepFitsDemand(now.status(), BEFORE_PUBLIC),
                new TestReaderIsAnother(
                        writer, Objects.equals(now.demanderId(), organisation) || asked(now, organisation)));
        return List.of(new TestReadingGiven(
                command.aggregateId(),
                command.understood(),
                remark == null ? null : words.kept(remark),
                Trace.of(command.origin(), policies.version(), READING)));
    }

    private static boolean asked(DemandState now, String organisation) {
        return now.all(TestReaderInvited.class).anyMatch(e -> e.organisationId().equals(organisation));
    }
}
