package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NotifyCheckedParty;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PlanSpotCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.TakeIntoSample;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.CheckedPartyNotified;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.rule.SomebodyMayInspect;
import org.openlicence.exchange.spotcheck.rule.StepFitsCheck;

/** How a check begins: planned or drawn, then the party told and an inspector drawn. */
final class CheckBeginning {
    private static final int TEXT = 2_000;
    private static final Set<SpotCheckStatus> WAITING = Set.of(SpotCheckStatus.PLANNED, SpotCheckStatus.SAMPLED);

    private CheckBeginning() {}

    /** Nothing for a contract whose check has begun. */
    static Optional<SpotCheckEvent> plan(@Nullable SpotCheckState now, PlanSpotCheck c, PolicyBook policies) {
        if (now != null) {
            return Optional.empty();
        }
        LocalDate today = c.origin().day();
        int days = policies.figure("nc.post-check-days", today).intValue();
        return Optional.of(new SpotCheckPlanned(
                c.aggregateId(),
                c.subject(),
                policies.calendar().workingDaysAfter(today, days),
                Trace.of(c.origin(), policies.version(), Law.DESIGN.art("commitment"))));
    }

    /** A planned check is drawn too; nothing for one that is under way. */
    static Optional<SpotCheckEvent> sample(@Nullable SpotCheckState now, TakeIntoSample c, PolicyBook policies) {
        if (now != null && now.status() != SpotCheckStatus.PLANNED) {
            return Optional.empty();
        }
        return Optional.of(new SpotCheckSampled(
                c.aggregateId(),
                c.subject(),
                c.sampling(),
                Trace.of(c.origin(), policies.version(), Law.DESIGN.art("spot-check"))));
    }

    /** Nothing for the notice that is known. @throws org.openlicence.exchange.shared.Refused IN-01, SC-01, SC-03, SC-08 */
    static Optional<SpotCheckEvent> notify(
            SpotCheckState now, NotifyCheckedParty c, OrganisationDirectory organisations, PolicyBook policies) {
        CheckedPartyNotified known = now.notice();
        if (known != null && known.asked().equals(c.asked())) {
            return Optional.empty();
        }
        List<String> left = c.inspectors().stream()
                .filter(person -> !now.subject().acted().contains(person))
                .toList();
        BusinessRule.check(
                FieldWithinLimit.requiredText("asked", c.asked(), TEXT),
                new StepFitsCheck(now.status(), WAITING),
                Offices.marketOffice(c.origin().actor(), now.region(), organisations),
                new SomebodyMayInspect(c.inspectors().size(), left.size()));
        LocalDate today = c.origin().day();
        int days = policies.figure("sc.answer-days", today).intValue();
        return Optional.of(new CheckedPartyNotified(
                c.aggregateId(),
                c.asked(),
                RankDraw.draw(left, c.aggregateId(), 1).getFirst(),
                policies.calendar().workingDaysAfter(today, days),
                Trace.of(c.origin(), policies.version(), Law.DESIGN.art("spot-check"))));
    }
}
