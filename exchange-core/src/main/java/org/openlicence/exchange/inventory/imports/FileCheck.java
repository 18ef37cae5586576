package org.openlicence.exchange.inventory.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openlicence.exchange.inventory.imports.CellRemark.Kind;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What can only be judged over the whole file and against the register: duplicates, patents of others, prices out of line.
 * A preview; what is carried out is decided by the commands.
 */
public final class FileCheck {
    private FileCheck() {}

    /** What the exchange knows of a patent. @param ours whether the register names the organisation as owner */
    public record Known(boolean registered, boolean ours, boolean inInventory) {}

    /** @param ceilingFen prices above it are remarked on @param medians and those above so many medians of the file */
    public record PriceLines(long ceilingFen, long medians) {}

    public static List<Row> check(List<Row> rows, Function<PatentId, Known> register, PriceLines lines) {
        long outlier = outlierAbove(rows, lines);
        Set<String> seen = new HashSet<>();
        List<Row> checked = new ArrayList<>();
        for (Row row : rows) {
            checked.add(remarked(row, register, outlier, seen));
        }
        return checked;
    }

    /** SHA-256 over the rows that can be carried out, with their numbers. */
    public static String hash(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            if (row.status() == RowStatus.PENDING && row.content() != null) {
                text.append(row.number())
                        .append(' ')
                        .append(CanonicalJson.of(row.content()))
                        .append('\n');
            }
        }
        return ContentHash.of(text.toString()).value();
    }

    private static Row remarked(Row row, Function<PatentId, Known> register, long outlier, Set<String> seen) {
        ImportRow content = row.content();
        List<CellRemark> cells = new ArrayList<>(row.cells());
        if (row.patentNumber() != null && !seen.add(row.patentNumber())) {
            cells.add(new CellRemark(ImportColumn.PATENT_NUMBER, Kind.TWICE_IN_FILE));
        }
        if (content != null) {
            against(register.apply(content.patentId()), content, cells);
            Long price = content.entry().expectedPriceFen();
            if (price != null && price > outlier) {
                cells.add(new CellRemark(ImportColumn.PRICE, Kind.PRICE_OUTLIER));
            }
        }
        boolean usable = content != null && cells.stream().noneMatch(CellRemark::blocking);
        return new Row(
                row.number(),
                row.patentNumber(),
                usable ? content : null,
                cells,
                usable ? RowStatus.PENDING : RowStatus.LEFT_OUT,
                List.of());
    }

    /** A patent the exchange knows needs no bibliography; one it does not know needs title and days. */
    private static void against(Known known, ImportRow content, List<CellRemark> cells) {
        if (known.registered()) {
            Kind kind = !known.ours() ? Kind.NOT_OURS : known.inInventory() ? Kind.IN_INVENTORY : Kind.ON_REGISTER;
            cells.add(new CellRemark(ImportColumn.PATENT_NUMBER, kind));
            return;
        }
        if (content.titleZh() == null && content.titleEn() == null) {
            cells.add(new CellRemark(ImportColumn.TITLE_ZH, Kind.MISSING));
        }
        if (content.filedOn() == null) {
            cells.add(new CellRemark(ImportColumn.FILED_ON, Kind.MISSING));
        }
        if (content.grantedOn() == null) {
            cells.add(new CellRemark(ImportColumn.GRANTED_ON, Kind.MISSING));
        }
    }

    /** The lower of the ceiling and so many times the median price of the file. */
    private static long outlierAbove(List<Row> rows, PriceLines lines) {
        List<Long> prices = rows.stream()
                .map(Row::content)
                .filter(Objects::nonNull)
                .map(content -> content.entry().expectedPriceFen())
                .filter(Objects::nonNull)
                .filter(price -> price > 0)
                .sorted()
                .toList();
        if (prices.isEmpty()) {
            return lines.ceilingFen();
        }
        long median = prices.get((prices.size() - 1) / 2);
        return Math.min(lines.ceilingFen(), median * lines.medians());
    }
}
