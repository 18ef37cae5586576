package org.openlicence.exchange.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.statistics.StatisticsFigures;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.openlicence.exchange.query.statistics.StatisticsFilter;
import org.openlicence.exchange.query.statistics.StatisticsFilter.View;
import org.openlicence.exchange.query.statistics.StatisticsQueries;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/**
 * Figures as a reader may see them. Registration points and the market office see all. Anybody else sees no figure that a few contracts make
 * up: rows of fewer than {@code statistics.least-contracts} are put together with as many as keep them from being told by
 * difference ({@link SmallGroups}), and what is left too small says how many contracts it is, not their sums.
 */
@Component
class Statistics {
    private static final Set<Role> SEE_ALL = Set.of(Role.REVIEWER, Role.APPROVER, Role.MARKET_OFFICE);
    private static final String LEAST = "statistics.least-contracts";
    private static final String COMPLEMENTARY = "statistics.complementary-suppression";

    private final StatisticsQueries queries;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    Statistics(StatisticsQueries queries, PolicyBook policies, ActorResolver actors, Clock clock) {
        this.queries = queries;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a reader asks for; whatever is absent is the year so far, as known now. */
    record Asked(
            @Nullable StatisticsTable table,
            @Nullable View view,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn,
            @Nullable ContractType type,
            boolean open) {}

    /**
     * @param small rows of too few contracts, together; absent where there is none
     * @param sum absent where it would give the small rows away
     * @param least rows of fewer contracts are put together; 1 for a reader who sees all
     */
    public record Shown(
            StatisticsTable table,
            StatisticsFilter filter,
            List<Row> rows,
            @Nullable Small small,
            @Nullable Row sum,
            int least,
            long position,
            List<String> policyVersions) {}

    /** @param row their figures; absent while there are too few contracts in all of them */
    public record Small(long contracts, @Nullable Row row) {}

    /** @throws BadInput when the period ends before it begins */
    Shown shown(Asked asked) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        LocalDate to = asked.to() == null ? today : asked.to();
        LocalDate from = asked.from() == null ? to.withDayOfYear(1) : asked.from();
        StatisticsFilter filter = BadInput.at(
                "/from",
                () -> new StatisticsFilter(
                        asked.view() == null ? View.KNOWN : asked.view(),
                        from,
                        to,
                        asked.knownOn() == null ? today : asked.knownOn(),
                        asked.type() == null ? null : asked.type().name(),
                        asked.open()));
        StatisticsTable table = asked.table() == null ? StatisticsTable.TYPE : asked.table();
        StatisticsFigures figures = queries.figures(table, filter);
        boolean all = actors.current()
                .map(actor -> actor.roles().stream().anyMatch(SEE_ALL::contains))
                .orElse(false);
        return all
                ? shown(table, filter, figures, 1, false)
                : shown(
                        table,
                        filter,
                        figures,
                        policies.figure(LEAST, today).intValue(),
                        policies.figure(COMPLEMENTARY, today).intValue() == 1);
    }

    static Shown shown(
            StatisticsTable table,
            StatisticsFilter filter,
            StatisticsFigures figures,
            int least,
            boolean complementary) {
        Set<Row> few = least == 1 ? Set.of() : SmallGroups.hidden(table, figures.rows(), least, complementary);
        List<Row> rows =
                figures.rows().stream().filter(row -> !few.contains(row)).toList();
        Row together = few.stream().reduce(Row.NOTHING, Row::plus);
        boolean hidden = !few.isEmpty() && Math.abs(together.contracts()) < least;
        return new Shown(
                table,
                filter,
                rows,
                few.isEmpty() ? null : new Small(together.contracts(), hidden ? null : together),
                hidden ? null : figures.sum(),
                least,
                figures.position(),
                figures.policyVersions());
    }
}
