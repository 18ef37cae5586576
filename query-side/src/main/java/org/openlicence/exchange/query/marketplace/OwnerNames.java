package org.openlicence.exchange.query.marketplace;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of owners as they are typed: width, case, spaces and the form of company do not matter. */
final class OwnerNames {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM_OF_COMPANY = Pattern.compile(
            "(股份有限公司|有限责任公司|有限公司|companylimited|coltd|corporation|company|limited|gmbh|corp|inc|llc|ltd)$");
    private static final int LONGEST = 80;
    private static final int SHORTEST_HAN = 2;
    private static final int SHORTEST_LATIN = 4;

    private OwnerNames() {}

    /** One spelling; empty for a text without letters. */
    static String folded(String name) {
        String plain = SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace("&", "and"))
                .replaceAll("");
        String shorter = FORM_OF_COMPANY.matcher(plain).replaceFirst("");
        return shorter.isEmpty() ? plain : shorter;
    }

    static List<String> folded(List<String> names) {
        return names.stream()
                .map(OwnerNames::folded)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a text is long enough, and short enough, to name an owner or to begin the name of one. */
    static boolean mayNameOne(String text) {
        String folded = folded(text);
        boolean han = folded.codePoints().anyMatch(Character::isIdeographic);
        return text.length() <= LONGEST && folded.length() >= (han ? SHORTEST_HAN : SHORTEST_LATIN);
    }
}
