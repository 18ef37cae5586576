package org.openlicence.exchange.inventory.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.inventory.imports.CellRemark.Kind;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.patent.IpcSymbol;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentNumber.Reading;
import org.openlicence.exchange.shared.IndustryCode;

/** Reads one row as typed, with a remark on every cell that cannot be used. Words are Chinese or English. */
public final class RowReader {
    private static final Map<String, ConversionWish> WISHES = Map.of(
            "TRANSFER", ConversionWish.TRANSFER,
            "转让", ConversionWish.TRANSFER,
            "LICENCE", ConversionWish.LICENCE,
            "LICENSE", ConversionWish.LICENCE,
            "许可", ConversionWish.LICENCE,
            "OWN_USE", ConversionWish.OWN_USE,
            "自行实施", ConversionWish.OWN_USE);
    private static final List<String> YES = List.of("是", "YES", "TRUE", "1", "Y");
    private static final List<String> NO = List.of("否", "NO", "FALSE", "0", "N");
    private static final List<String> FREE = List.of("免费", "FREE", "0");

    private final Map<ImportColumn, String> cells;
    private final LocalDate today;
    private final List<CellRemark> remarks = new ArrayList<>();

    private RowReader(TypedRow row, LocalDate today) {
        this.cells = row.cells();
        this.today = today;
        this.remarks.addAll(row.remarks());
    }

    /** @param cells as typed; empty ones may be absent @param today legal day the file was laid down */
    public static Row read(int number, Map<ImportColumn, String> cells, LocalDate today) {
        return read(new TypedRow(number, cells, List.of()), today);
    }

    /** @param today legal day the file was laid down */
    public static Row read(TypedRow row, LocalDate today) {
        RowReader reader = new RowReader(row, today);
        String patentNumber = reader.patentNumber();
        ImportRow content = reader.content(patentNumber);
        boolean usable = content != null && reader.remarks.stream().noneMatch(CellRemark::blocking);
        String shown = patentNumber == null ? reader.text(ImportColumn.PATENT_NUMBER, 60) : patentNumber;
        return new Row(
                row.number(),
                shown,
                usable ? content : null,
                reader.remarks,
                usable ? RowStatus.PENDING : RowStatus.LEFT_OUT,
                List.of());
    }

    private @Nullable ImportRow content(@Nullable String patentNumber) {
        String titleZh = text(ImportColumn.TITLE_ZH, 300);
        String titleEn = text(ImportColumn.TITLE_EN, 300);
        List<String> ipc = parts(ImportColumn.IPC, "[;,；，、\\n]+");
        if (ipc.stream().anyMatch(symbol -> IpcSymbol.read(symbol).isEmpty())) {
            remark(ImportColumn.IPC, Kind.UNREADABLE);
        }
        LocalDate filedOn = day(ImportColumn.FILED_ON);
        LocalDate grantedOn = day(ImportColumn.GRANTED_ON);
        if (filedOn != null && grantedOn != null && grantedOn.isBefore(filedOn)) {
            remark(ImportColumn.GRANTED_ON, Kind.OUT_OF_RANGE);
        }
        List<ConversionWish> wishes = wishes();
        Boolean exploited = yesOrNo(ImportColumn.EXPLOITED);
        Integer grade = number(ImportColumn.SELF_GRADE, 1, 5, true);
        Integer tenths = tenths();
        Integer trl = number(ImportColumn.TRL, 1, 9, true);
        List<String> industries = parts(ImportColumn.INDUSTRIES, "[\\s;,；，、]+");
        if (industries.stream().anyMatch(code -> !IndustryCode.exists(code))) {
            remark(ImportColumn.INDUSTRIES, Kind.NO_SUCH_INDUSTRY);
        }
        Long price = fen(ImportColumn.PRICE);
        Boolean support = yesOrNo(ImportColumn.SUPPORT);
        LocalDate nextReview = day(ImportColumn.NEXT_REVIEW);
        if (nextReview != null && !nextReview.isAfter(today)) {
            remark(ImportColumn.NEXT_REVIEW, Kind.NOT_IN_FUTURE);
        }
        Long fee = listingFee();
        Integer term = number(ImportColumn.LISTING_TERM, 1, 240, false);
        String scenario = text(ImportColumn.SCENARIO, 2_000);
        String college = text(ImportColumn.COLLEGE, 100);
        if (patentNumber == null || grade == null || trl == null) {
            return null;
        }
        var entry = new InventoryEntry(
                wishes,
                Boolean.TRUE.equals(exploited),
                grade,
                tenths,
                trl,
                scenario,
                industries,
                price,
                Boolean.TRUE.equals(support),
                college,
                nextReview);
        return new ImportRow(patentNumber, titleZh, titleEn, ipc, filedOn, grantedOn, entry, fee, term);
    }

    private @Nullable String patentNumber() {
        String typed = cells.getOrDefault(ImportColumn.PATENT_NUMBER, "").strip();
        if (typed.isEmpty()) {
            remark(ImportColumn.PATENT_NUMBER, Kind.MISSING);
            return null;
        }
        return switch (Reading.of(typed)) {
            case Reading.Valid valid -> new PatentNumber(valid.canonical()).canonical();
            case Reading.WrongCheck wrong -> {
                remark(ImportColumn.PATENT_NUMBER, Kind.WRONG_CHECK_DIGIT);
                yield null;
            }
            case Reading.Malformed malformed -> {
                remark(ImportColumn.PATENT_NUMBER, Kind.UNREADABLE);
                yield null;
            }
        };
    }

    private List<ConversionWish> wishes() {
        List<ConversionWish> wishes = new ArrayList<>();
        for (String word : parts(ImportColumn.WISHES, "[\\s;,；，、]+")) {
            ConversionWish wish = WISHES.get(word.toUpperCase(Locale.ROOT));
            if (wish == null) {
                remark(ImportColumn.WISHES, Kind.UNREADABLE);
                return List.of();
            }
            wishes.add(wish);
        }
        return wishes;
    }

    private @Nullable Integer tenths() {
        BigDecimal score = decimal(ImportColumn.SCORE, 1);
        if (score == null) {
            return null;
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
            remark(ImportColumn.SCORE, Kind.OUT_OF_RANGE);
            return null;
        }
        return score.movePointRight(1).intValueExact();
    }

    private @Nullable Long listingFee() {
        String typed = text(ImportColumn.LISTING_FEE, 40);
        return typed != null && FREE.contains(typed.toUpperCase(Locale.ROOT))
                ? Long.valueOf(0)
                : fen(ImportColumn.LISTING_FEE);
    }

    private @Nullable Long fen(ImportColumn column) {
        BigDecimal yuan = decimal(column, 2);
        if (yuan == null) {
            return null;
        }
        if (yuan.signum() < 0 || yuan.precision() - yuan.scale() > 12) {
            remark(column, Kind.OUT_OF_RANGE);
            return null;
        }
        return yuan.movePointRight(2).longValueExact();
    }

    private @Nullable Integer number(ImportColumn column, int least, int most, boolean required) {
        BigDecimal typed = decimal(column, 0);
        if (typed == null) {
            if (required && text(column, 40) == null) {
                remark(column, Kind.MISSING);
            }
            return null;
        }
        if (typed.compareTo(BigDecimal.valueOf(least)) < 0 || typed.compareTo(BigDecimal.valueOf(most)) > 0) {
            remark(column, Kind.OUT_OF_RANGE);
            return null;
        }
        return typed.intValueExact();
    }

    /** A plain number with at most so many decimals; thousands may be parted by commas. */
    private @Nullable BigDecimal decimal(ImportColumn column, int decimals) {
        String typed = text(column, 40);
        if (typed == null) {
            return null;
        }
        String plain = typed.replaceAll("[,，]", "");
        if (!plain.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            remark(column, Kind.UNREADABLE);
            return null;
        }
        BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
        if (value.scale() > decimals) {
            remark(column, Kind.OUT_OF_RANGE);
            return null;
        }
        return value;
    }

    private @Nullable LocalDate day(ImportColumn column) {
        String typed = text(column, 40);
        if (typed == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.replace('/', '-'));
            boolean past = column == ImportColumn.NEXT_REVIEW || !day.isAfter(today);
            if (!past || day.getYear() < 1985 || day.getYear() > 2200) {
                remark(column, Kind.OUT_OF_RANGE);
            }
            return day;
        } catch (DateTimeParseException e) {
            remark(column, Kind.UNREADABLE);
            return null;
        }
    }

    private @Nullable Boolean yesOrNo(ImportColumn column) {
        String typed = text(column, 40);
        if (typed == null || NO.contains(typed.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (!YES.contains(typed.toUpperCase(Locale.ROOT))) {
            remark(column, Kind.UNREADABLE);
        }
        return true;
    }

    private List<String> parts(ImportColumn column, String separators) {
        String typed = text(column, 400);
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(separators))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private @Nullable String text(ImportColumn column, int most) {
        String typed = cells.getOrDefault(column, "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() > most || typed.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t')) {
            remark(column, Kind.OUT_OF_RANGE);
            return null;
        }
        return typed;
    }

    /** The first remark on a cell says what is the matter; a cell that could not be read is not also missing. */
    private void remark(ImportColumn column, Kind kind) {
        if (remarks.stream().noneMatch(remark -> remark.column() == column)) {
            remarks.add(new CellRemark(column, kind));
        }
    }
}
