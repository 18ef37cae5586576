package org.openlicence.exchange.query.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of movements. */
@Repository
public class StatisticsQueries {
    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public StatisticsFigures figures(StatisticsTable table, StatisticsFilter filter) {
        String where = where(filter);
        Map<String, @Nullable Object> values = values(filter);
        List<Group> groups = jdbc.sql("select " + table.key()
                        + " as key, sum(contracts), sum(total_fen), sum(technology_fen),"
                        + " max(position), array_agg(distinct policy_version) from statistics_movement where " + where
                        + " group by 1 order by sum(total_fen) desc, sum(contracts) desc, 1")
                .params(values)
                .query((row, n) -> new Group(
                        new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        row.getLong(5),
                        List.of((String[]) row.getArray(6).getArray())))
                .list();
        return new StatisticsFigures(
                groups.stream().map(Group::row).toList(),
                groups.stream().map(Group::row).reduce(Row.NOTHING, Row::plus),
                groups.stream().mapToLong(Group::position).max().orElse(0),
                groups.stream()
                        .flatMap(group -> group.policies().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** One row with what it rests on, so that the movements are read once. */
    private record Group(Row row, long position, List<String> policies) {}

    private static String where(StatisticsFilter filter) {
        String period =
                switch (filter.view()) {
                    case PUBLISHED -> "acted_on between :from and :to";
                    case KNOWN -> "registered_on between :from and :to and acted_on <= :known";
                };
        return period
                + (filter.contractType() == null ? "" : " and contract_type = :type")
                + (filter.openLicence() ? " and open_licence" : "");
    }

    private static Map<String, @Nullable Object> values(StatisticsFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("from", filter.from());
        values.put("to", filter.to());
        values.put("known", filter.knownOn());
        values.put("type", filter.contractType());
        return values;
    }
}
