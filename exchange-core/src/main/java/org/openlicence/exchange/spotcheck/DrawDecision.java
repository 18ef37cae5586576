package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.PopulationCase;
import org.openlicence.exchange.spotcheck.event.DrawnCase;
import org.openlicence.exchange.spotcheck.event.RiskReason;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;
import org.openlicence.exchange.spotcheck.rule.DrawIsTheSame;
import org.openlicence.exchange.spotcheck.rule.MonthIsOver;
import org.openlicence.exchange.spotcheck.rule.SomethingWasRegistered;

/** Draws by chance, adds what is scored above the line, and keeps the population so that anybody can repeat it. */
final class DrawDecision {
    private static final int LINE = 100;

    private DrawDecision() {}

    /** Nothing for the draw that was made. @throws org.openlicence.exchange.shared.Refused IN-01, SC-05, SC-06, SC-07, SC-08 */
    static List<SpotDrawEvent> draw(
            @Nullable SampleDrawn known,
            DrawSample c,
            DrawPopulation populations,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (known != null) {
            BusinessRule.check(new DrawIsTheSame(known.seed(), c.seed()));
            return List.of();
        }
        LocalDate today = c.origin().day();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("seed", c.seed(), LINE),
                FieldWithinLimit.requiredLine("seedSource", c.seedSource(), LINE),
                Offices.marketOffice(c.origin().actor(), c.drawId().region(), organisations),
                new MonthIsOver(c.drawId().month().atEndOfMonth(), today),
                new SomethingWasRegistered(c.population().size()));
        Map<String, PopulationCase> byNumber = new HashMap<>();
        c.population().forEach(one -> byNumber.put(one.officialNumber(), one));
        populations.keep(c.drawId(), RankDraw.ordered(byNumber.keySet()));
        Figures figures = Figures.on(today, policies);
        return List.of(new SampleDrawn(
                c.aggregateId(),
                c.drawId().region().code(),
                c.drawId().month().toString(),
                c.seed(),
                c.seedSource(),
                RankDraw.ALGORITHM,
                RankDraw.hash(byNumber.keySet()),
                byNumber.size(),
                figures.randomRate(),
                figures.randomMinimum(),
                figures.riskLine(),
                figures.riskRate(),
                sample(byNumber, c, figures, policies),
                Trace.of(c.origin(), policies.version(), Law.DESIGN.art("spot-check"))));
    }

    private static List<DrawnCase> sample(
            Map<String, PopulationCase> byNumber, DrawSample c, Figures figures, PolicyBook policies) {
        RiskScores scores = new RiskScores(c.population(), c.origin().day(), policies);
        Map<String, List<RiskReason>> reasons = new HashMap<>();
        byNumber.forEach((number, one) -> reasons.put(number, scores.of(one)));
        Set<String> risky = new HashSet<>();
        reasons.forEach((number, found) -> {
            if (RiskScores.sum(found) > figures.riskLine()) {
                risky.add(number);
            }
        });
        List<String> random = RankDraw.draw(
                byNumber.keySet(),
                c.seed(),
                RankDraw.size(byNumber.size(), figures.randomRate(), figures.randomMinimum()));
        List<String> suspected = RankDraw.draw(risky, c.seed(), RankDraw.size(risky.size(), figures.riskRate(), 0));
        List<DrawnCase> sample = new ArrayList<>();
        random.forEach(number -> sample.add(drawn(byNumber, number, DrawCause.RANDOM, reasons)));
        suspected.stream()
                .filter(number -> !random.contains(number))
                .forEach(number -> sample.add(drawn(byNumber, number, DrawCause.RISK, reasons)));
        return sample;
    }

    private static DrawnCase drawn(
            Map<String, PopulationCase> byNumber,
            String number,
            DrawCause cause,
            Map<String, List<RiskReason>> reasons) {
        List<RiskReason> found = reasons.getOrDefault(number, List.of());
        String registrationId = byNumber.get(number).registrationId();
        return new DrawnCase(registrationId, number, cause.name(), RiskScores.sum(found), found);
    }

    private record Figures(int randomRate, int randomMinimum, int riskLine, int riskRate) {
        static Figures on(LocalDate day, PolicyBook policies) {
            return new Figures(
                    policies.figure("sc.random-rate", day).intValue(),
                    policies.figure("sc.random-min", day).intValue(),
                    policies.figure("sc.risk-line", day).intValue(),
                    policies.figure("sc.risk-rate", day).intValue());
        }
    }
}
