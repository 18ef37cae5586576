package org.openlicence.exchange.query.statistics;

import java.util.List;

/**
 * A table of figures and what is needed to reckon it again.
 *
 * @param rows largest total first
 * @param position global position in the log of the last act counted; 0 when none is
 * @param policyVersions versions of the policy book under which the counted acts were done, sorted
 */
public record StatisticsFigures(List<Row> rows, Row sum, long position, List<String> policyVersions) {
    public StatisticsFigures {
        rows = List.copyOf(rows);
        policyVersions = List.copyOf(policyVersions);
    }

    /**
     * @param key value of the table's fact; {@link StatisticsTable#UNKNOWN} when it was not stated
     * @param contracts may be negative where more left than came in a period
     */
    public record Row(String key, long contracts, long totalFen, long technologyFen) {
        /** Where a sum begins. */
        public static final Row NOTHING = new Row("", 0, 0, 0);

        /** Both together, under this one's key. */
        public Row plus(Row other) {
            return new Row(
                    key, contracts + other.contracts, totalFen + other.totalFen, technologyFen + other.technologyFen);
        }
    }
}
