package org.openlicence.exchange.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.statistics.StatisticsFigures;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.openlicence.exchange.query.statistics.StatisticsFilter;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.web.statistics.Statistics.Shown;
import org.openlicence.exchange.web.statistics.Statistics.Small;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Row LARGE = new Row("LICENCE", 7, 900, 800);

    @Test
    void groups_of_few_contracts_are_put_together() {
        Shown shown = shown(5, LARGE, new Row("SERVICE", 3, 30, 20), new Row("TRANSFER", 2, 5, 5));
        assertThat(shown.rows()).containsExactly(LARGE);
        assertThat(shown.small()).isEqualTo(new Small(5, new Row("", 5, 35, 25)));
        assertThat(shown.sum()).isEqualTo(new Row("", 12, 935, 825));
    }

    @Test
    void a_small_group_is_not_told_by_the_difference_from_the_whole() {
        Row transfer = new Row("TRANSFER", 6, 60, 50);
        Shown shown = shown(5, LARGE, transfer, new Row("SERVICE", 3, 30, 20));
        assertThat(shown.rows()).containsExactly(LARGE);
        assertThat(shown.small()).isEqualTo(new Small(9, new Row("", 9, 90, 70)));
        assertThat(shown.sum()).isEqualTo(new Row("", 16, 990, 870));
    }

    @Test
    void one_group_alone_is_not_hidden_even_when_it_is_nearly_large_enough_together() {
        Shown shown = shown(5, LARGE, new Row("SERVICE", 2, 9, 9), new Row("TRANSFER", 2, 5, 5));
        assertThat(shown.rows()).isEmpty();
        assertThat(shown.small()).isEqualTo(new Small(11, new Row("", 11, 914, 814)));
    }

    @Test
    void what_stays_too_small_in_all_shows_no_sum_and_neither_does_the_whole() {
        Shown shown = shown(5, new Row("LICENCE", 1, 900, 800), new Row("SERVICE", 3, 30, 20));
        assertThat(shown.small()).isEqualTo(new Small(4, null));
        assertThat(shown.sum()).isNull();
    }

    @Test
    void a_flow_is_not_told_by_what_leaves_or_reaches_its_province() {
        List<Row> flows = List.of(
                flow("310000>320000", 3),
                flow("310000>330000", 9),
                flow("310000>340000", 8),
                flow("330000>320000", 7),
                flow("330000>330000", 6),
                flow("330000>340000", 11));
        List<String> hidden = SmallGroups.hidden(StatisticsTable.FLOW, flows, 5, true).stream()
                .map(Row::key)
                .toList();
        assertThat(hidden)
                .as("a second one of its seller's, of its buyer's, and one that keeps those two")
                .containsExactlyInAnyOrder("310000>320000", "310000>340000", "330000>320000", "330000>340000");
        assertThat(SmallGroups.hidden(StatisticsTable.FLOW, flows, 5, false))
                .extracting(Row::key)
                .containsExactly("310000>320000");
    }

    @Test
    void no_line_of_flows_gives_a_hidden_one_away_whatever_the_figures() {
        var random = new java.util.Random(20260331);
        for (int round = 0; round < 300; round++) {
            List<Row> flows = new ArrayList<>();
            for (int from = 0; from < 5; from++) {
                for (int to = 0; to < 5; to++) {
                    if (random.nextInt(4) > 0) {
                        flows.add(flow("%d00000>%d00000".formatted(from, to), random.nextInt(20)));
                    }
                }
            }
            var hidden = SmallGroups.hidden(StatisticsTable.FLOW, flows, 5, true);
            for (int place = 0; place < 5; place++) {
                String from = place + "00000>";
                String to = ">" + place + "00000";
                line_is_safe(
                        flows.stream().filter(row -> row.key().startsWith(from)).toList(), hidden);
                line_is_safe(
                        flows.stream().filter(row -> row.key().endsWith(to)).toList(), hidden);
            }
            line_is_safe(flows, hidden);
        }
    }

    private static void line_is_safe(List<Row> line, Set<Row> hidden) {
        List<Row> few = line.stream().filter(hidden::contains).toList();
        boolean whole = few.size() == line.size();
        long contracts = few.stream().mapToLong(Row::contracts).sum();
        assertThat(few.isEmpty() || whole || (few.size() > 1 && contracts >= 5))
                .as(line + " without " + few)
                .isTrue();
    }

    private static Row flow(String key, int contracts) {
        return new Row(key, contracts, contracts * 100L, contracts * 90L);
    }

    @Test
    void a_registration_point_sees_every_group() {
        Shown shown = shown(1, LARGE, new Row("SERVICE", 1, 30, 20));
        assertThat(shown.rows()).hasSize(2);
        assertThat(shown.small()).isNull();
        assertThat(shown.sum()).isEqualTo(new Row("", 8, 930, 820));
    }

    private static Shown shown(int least, Row... rows) {
        Row sum = List.of(rows).stream().reduce(Row.NOTHING, Row::plus);
        return Statistics.shown(
                StatisticsTable.TYPE,
                new StatisticsFilter(StatisticsFilter.View.KNOWN, DAY, DAY, DAY, null, false),
                new StatisticsFigures(List.of(rows), sum, 1, List.of()),
                least,
                least > 1);
    }
}
