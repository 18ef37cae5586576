package org.openlicence.exchange.web.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.registration.ContractType;

/**
 * Which groups of a table a reader is not shown, so that nobody learns the price of a few contracts: neither from a group itself
 * nor as the difference between a sum that is published elsewhere and the groups beside it (complementary suppression).
 *
 * <p>A sum that is published beside a table is a line of it: the whole, in a table of flows what leaves or reaches a province, of
 * sub-types their type. Of a line at least two groups are hidden, or none, and what is hidden of it is at least as many contracts
 * as a group needs; the smallest that are shown make up for what is missing.
 */
final class SmallGroups {
    private static final Comparator<Row> BY_CONTRACTS =
            Comparator.<Row>comparingLong(row -> Math.abs(row.contracts())).thenComparing(Row::key);

    private SmallGroups() {}

    /** @param complementary whether groups are hidden for the sake of others, too */
    static Set<Row> hidden(StatisticsTable table, List<Row> rows, int least, boolean complementary) {
        Set<Row> hidden = new LinkedHashSet<>(
                rows.stream().filter(row -> Math.abs(row.contracts()) < least).toList());
        if (complementary) {
            List<List<Row>> lines = lines(table, rows);
            Optional<Row> next = next(lines, hidden, least);
            while (next.isPresent()) {
                hidden.add(next.get());
                next = next(lines, hidden, least);
            }
        }
        return hidden;
    }

    private static Optional<Row> next(List<List<Row>> lines, Set<Row> hidden, int least) {
        return lines.stream()
                .filter(line -> given(line, hidden, least))
                .flatMap(line -> line.stream().filter(row -> !hidden.contains(row)).min(BY_CONTRACTS).stream())
                .findFirst();
    }

    /** Whether what is hidden of a line is given away by the line's sum. */
    private static boolean given(List<Row> line, Set<Row> hidden, int least) {
        List<Row> few = line.stream().filter(hidden::contains).toList();
        long contracts =
                few.stream().mapToLong(row -> Math.abs(row.contracts())).sum();
        return !few.isEmpty() && (few.size() == 1 || contracts < least);
    }

    private static List<List<Row>> lines(StatisticsTable table, List<Row> rows) {
        Map<String, List<Row>> lines = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String line : of(table, row.key())) {
                lines.computeIfAbsent(line, key -> new ArrayList<>()).add(row);
            }
        }
        return List.copyOf(lines.values());
    }

    private static List<String> of(StatisticsTable table, String key) {
        return switch (table) {
            case FLOW -> List.of("from " + side(key, 0), "to " + side(key, 1), "");
            case CITY_FLOW -> List.of(province(side(key, 0)) + ">" + province(side(key, 1)), "");
            case SUB_TYPE -> List.of("of " + type(key), "");
            case TYPE, FIELD, IP, PLAN, OUTFLOW, INFLOW, SELLER_NATURE, BUYER_NATURE, PAYMENT, BORDER, INDUSTRY ->
                List.of("");
        };
    }

    private static String side(String flow, int side) {
        String[] sides = flow.split(">", -1);
        return side < sides.length ? sides[side] : StatisticsTable.UNKNOWN;
    }

    private static String province(String city) {
        return city.length() < 2 ? city : city.substring(0, 2);
    }

    /** Sub-types that several types have are a line of their own: no sum of one type is theirs. */
    private static String type(String subType) {
        List<String> types = Arrays.stream(ContractType.values())
                .filter(type -> type.subTypes().contains(subType))
                .map(ContractType::name)
                .toList();
        return types.size() == 1 ? types.getFirst() : "several";
    }
}
