package org.openlicence.exchange.ops.console.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;

/**
 * What identifies the patent of a row: its ZL number if it has one, else its publication number, else its application
 * number with the country, else the key of the row in its source.
 *
 * @param id the aggregate's id
 * @param number the number as a person would quote it; absent where only the source's key identifies the patent
 */
record PatentKey(PatentId id, @Nullable String number) {
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9/.,-]{3,30}");
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** The canonical ZL number, where the row gives one or gives a granted Chinese patent's application number. */
    static Optional<PatentKey> ofGrantedChinese(String number, boolean granted) {
        return granted || looksLikeZl(number)
                ? PatentNumber.read(number).map(zl -> new PatentKey(zl.patentId(), zl.canonical()))
                : Optional.empty();
    }

    static boolean looksLikeZl(String number) {
        return compact(number).startsWith("ZL");
    }

    /** A publication or application number of any office; the country is put in front where the source omits it. */
    static Optional<PatentKey> ofNumber(String number, @Nullable String country) {
        String compact = compact(number);
        if (!compact.isEmpty() && Character.isDigit(compact.charAt(0)) && country != null) {
            compact = country.toUpperCase(Locale.ROOT) + compact;
        }
        if (!NUMBER.matcher(compact).matches()) {
            return Optional.empty();
        }
        // Ids stand in addresses of pages: no slash, no comma.
        String key = compact.replace(",", "").replace('/', '-');
        return Optional.of(new PatentKey(new PatentId("pat_" + key), compact));
    }

    static Optional<PatentKey> ofRowId(String rowId) {
        return rowId.length() <= LONGEST && ROW_ID.matcher(rowId).matches()
                ? Optional.of(new PatentKey(new PatentId("pat_" + rowId), null))
                : Optional.empty();
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
