package org.openlicence.exchange.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of GB/T 4754-2017 (国民经济行业分类): an optional section letter A to T, then the division of two digits and up to two
 * more for group and class. Checked by form and by the divisions of each section; the list of classes is not kept here.
 */
public final class IndustryCode {
    private static final Pattern FORM = Pattern.compile("([A-T])?(\\d{2})\\d{0,2}");
    /** Last division of each section, in the order of the letters; the first follows the last of the section before. */
    private static final int[] LAST = {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97};

    private IndustryCode() {}

    /** Whether the form is right, the division exists, and it belongs to the section where one is given. */
    public static boolean exists(String code) {
        return section(code).isPresent();
    }

    /** Letter of the section (门类) a code belongs to; empty where the code does not exist. */
    public static Optional<String> section(String code) {
        Matcher matcher = FORM.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int division = Integer.parseInt(matcher.group(2));
        if (division < 1 || division > LAST[LAST.length - 1]) {
            return Optional.empty();
        }
        int index = 0;
        while (division > LAST[index]) {
            index++;
        }
        String letter = String.valueOf((char) ('A' + index));
        return matcher.group(1) == null || matcher.group(1).equals(letter) ? Optional.of(letter) : Optional.empty();
    }
}
