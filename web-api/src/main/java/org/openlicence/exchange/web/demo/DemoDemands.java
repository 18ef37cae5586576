package org.openlicence.exchange.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardCommand.Award;
import org.openlicence.exchange.demand.AwardCommand.SignTechnologyContract;
import org.openlicence.exchange.demand.AwardMode;
import org.openlicence.exchange.demand.CallCommand.AppointExperts;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.CallCommand.RecordExpertScreening;
import org.openlicence.exchange.demand.CallCommand.SubmitSolution;
import org.openlicence.exchange.demand.CooperationMode;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.PublishDemand;
import org.openlicence.exchange.demand.DemandCommand.SubmitDemand;
import org.openlicence.exchange.demand.DemandCommand.VetDemand;
import org.openlicence.exchange.demand.DemandContent;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.IpOwnership;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Loads the invented demands of {@code demo/demands.yaml}, each up to its step. A call takes weeks, so the commands bear the
 * days on which they would have been sent.
 */
@Component
@ConditionalOnProperty(name = "exchange.demo.enabled", havingValue = "true")
class DemoDemands {
    private static final String FILE = "/demo/demands.yaml";

    private final DemoActors actors;
    private final DemoSteps steps;
    private final ExchangeCommands commands;
    private final Clock clock;

    DemoDemands(DemoSet set, DemoSteps steps, ExchangeCommands commands, Clock clock) {
        this.actors = new DemoActors(set, clock);
        this.steps = steps;
        this.commands = commands;
        this.clock = clock;
    }

    /** How far a demand has come. */
    enum Stage {
        VETTING,
        OPEN,
        SCREENING,
        WORK
    }

    /** @param callDays length of the call */
    record Wanted(
            String key,
            String poster,
            Stage stage,
            int daysAgo,
            Content content,
            int callDays,
            List<Offered> solutions) {}

    record Content(
            DemandType type,
            PublicWords words,
            String industry,
            String province,
            List<Indicator> indicators,
            long budgetFen,
            long ownFundsFen,
            int neededInDays,
            IpOwnership ipOwnership,
            CooperationMode cooperationMode,
            AwardMode awardMode,
            @Nullable Integer gateInDays,
            List<Indicator> gateIndicators,
            boolean hidden,
            @Nullable String sealed,
            String contact) {}

    record Offered(String solver, String summary, String approach, String indicators, long priceFen, int months) {}

    /** After organisations and accounts have been entered. */
    void load() {
        read().forEach(wanted -> steps.once("demand-" + wanted.key(), () -> enter(wanted)));
    }

    private void enter(Wanted wanted) {
        DemandId id = new DemandId("dem_demo_" + wanted.key());
        Origin begun = ago(actors.representative(wanted.poster()), wanted.daysAgo());
        commands.send(new DraftDemand(id, content(wanted.content()), begun));
        commands.send(new SubmitDemand(id, begun));
        if (wanted.stage() == Stage.VETTING) {
            return;
        }
        commands.send(new VetDemand(id, begun.day().minusYears(4), ago(actors.with(Role.REGISTRAR), wanted.daysAgo())));
        commands.send(new PublishDemand(id, null, begun.day().plusDays(wanted.callDays()), begun));
        for (Offered offered : wanted.solutions()) {
            commands.send(solution(id, offered, wanted.daysAgo() - 2));
        }
        if (wanted.stage() == Stage.OPEN) {
            return;
        }
        int closed = wanted.daysAgo() - wanted.callDays() - 1;
        commands.send(new CloseCall(id, ago(Origin.of(Actor.SYSTEM, clock.instant()), closed)));
        commands.send(new AppointExperts(
                id,
                List.of(new AppointedExpert(
                        actors.with(Role.EXPERT).actor().personId(),
                        actors.with(Role.EXPERT).actor().organisationId())),
                ago(actors.with(Role.REGISTRAR), closed)));
        if (wanted.stage() == Stage.WORK) {
            work(id, wanted, closed - 2);
        }
    }

    private void work(DemandId id, Wanted wanted, int daysAgo) {
        Offered chosen = wanted.solutions().getFirst();
        String solution = solutionOf(id, chosen);
        Origin poster = ago(actors.representative(wanted.poster()), daysAgo);
        commands.send(new RecordExpertScreening(
                id,
                List.of(solution),
                true,
                "与各方无利害关系。 No interest in any party.",
                "经验与指标相符。 Experience fits the indicators.",
                ago(actors.with(Role.EXPERT), daysAgo)));
        commands.send(new Award(id, List.of(solution), "价格与周期合适。 Price and time fit.", poster));
        LocalDate signed = poster.day();
        Milestone first = new Milestone(
                1,
                "检索式与样本 Search and sample",
                signed.plusDays(30),
                List.of(new Indicator("样本 sample", "件", ">=", "50", true)));
        for (Origin side : List.of(poster, ago(actors.representative(chosen.solver()), daysAgo))) {
            commands.send(new SignTechnologyContract(
                    id, solution, "DEMO-D-1", signed, chosen.priceFen(), null, List.of(first), side));
        }
    }

    private SubmitSolution solution(DemandId id, Offered offered, int daysAgo) {
        return new SubmitSolution(
                id,
                solutionOf(id, offered),
                new SolutionAnswer(
                        offered.summary(), offered.approach(), offered.indicators(), null, "演示联系人 demo contact"),
                offered.priceFen(),
                offered.months(),
                null,
                null,
                true,
                ago(actors.representative(offered.solver()), daysAgo));
    }

    private static String solutionOf(DemandId id, Offered offered) {
        return "sol_" + id.value().substring(4) + "_" + offered.solver();
    }

    private DemandContent content(Content c) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return new DemandContent(
                c.type(),
                c.words(),
                c.industry(),
                c.province(),
                c.indicators(),
                c.budgetFen(),
                c.ownFundsFen(),
                today.plusDays(c.neededInDays()),
                c.ipOwnership(),
                c.cooperationMode(),
                c.awardMode(),
                c.gateInDays() == null ? null : today.plusDays(c.gateInDays()),
                c.gateIndicators(),
                c.hidden(),
                true,
                c.sealed(),
                c.contact());
    }

    private static Origin ago(Origin origin, int days) {
        return Origin.of(origin.actor(), origin.at().minus(Duration.ofDays(days)));
    }

    private static List<Wanted> read() {
        try (InputStream file = DemoDemands.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demo demands are not on the class path: " + FILE);
            }
            return YAMLMapper.builder().build().readValue(file, new TypeReference<List<Wanted>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
