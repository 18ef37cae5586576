package org.openlicence.exchange.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    void what_stays_too_small_shows_no_sum_and_neither_does_the_whole() {
        Shown shown = shown(5, LARGE, new Row("SERVICE", 3, 30, 20));
        assertThat(shown.small()).isEqualTo(new Small(3, null));
        assertThat(shown.sum()).isNull();
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
                least);
    }
}
