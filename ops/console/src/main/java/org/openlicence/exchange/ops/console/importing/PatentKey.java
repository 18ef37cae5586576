package org.openlicence.exchange.ops.console.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentId;

/**
 * What identifies the patent of a row: its ZL number if it has one, else its publication number, else its application
 * number with the country, else the key of the row in its source.
 *
 * @param id the aggregate's id
 * @param number the number as a person would quote it; absent where only the source's key identifies the patent
 */
record PatentKey(PatentId id, @Nullable String number) {
    private static final int LONGEST = 100;
    private static final Pattern ZL = Pattern.compile("ZL([0-9]{12})\\.?([0-9X])");
    private static final Pattern CN_APPLICATION = Pattern.compile("(?:CN)?([0-9]{12})\\.?([0-9X])");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9/.,-]{3,30}");
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** The canonical ZL number, where the row gives one or gives a granted Chinese patent's application number. */
    static Optional<PatentKey> ofGrantedChinese(String number, boolean granted) {
        String compact = compact(number);
        var written = ZL.matcher(compact);
        if (!written.matches()) {
            written = CN_APPLICATION.matcher(compact);
            if (!granted || !written.matches()) {
                return Optional.empty();
            }
        }
        if (written.group(2).charAt(0) != checkDigit(written.group(1))) {
            return Optional.empty();
        }
        String canonical = "ZL" + written.group(1) + "." + written.group(2);
        return Optional.of(new PatentKey(new PatentId("pat_" + canonical), canonical));
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

    /** Check digit of a Chinese application number: weights 2 to 9, then 2 to 5, modulo 11; ten is written X. */
    private static char checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 8 + 2);
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
