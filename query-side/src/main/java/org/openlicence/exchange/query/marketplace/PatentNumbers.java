package org.openlicence.exchange.query.marketplace;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of patents as they are typed: with or without country, dots, check digit and kind code. */
final class PatentNumbers {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s./\\-]+");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("([a-z]{2})?\\d{6,15}[0-9x]?([a-z]\\d?)?");
    private static final Pattern ZL = Pattern.compile("zl(\\d{8,12})([0-9x])");
    private static final Pattern PUBLICATION = Pattern.compile("([a-z]{2})(\\d{5,13})([a-z]\\d?)?");

    private PatentNumbers() {}

    /** One spelling: half width, lower case, no separators. */
    static String folded(String text) {
        return SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Whether what was typed may be a number and nothing else. */
    static boolean looksLikeOne(String text) {
        return text.length() <= 40 && LIKE_A_NUMBER.matcher(folded(text)).matches();
    }

    /** Every folded form under which a patent is found. */
    static List<String> forms(@Nullable String number, @Nullable String publicationNumber) {
        Set<String> forms = new LinkedHashSet<>();
        for (String given : new String[] {number, publicationNumber}) {
            if (given == null || given.isBlank()) {
                continue;
            }
            String folded = folded(given);
            forms.add(folded);
            var zl = ZL.matcher(folded);
            if (zl.matches()) {
                String bare = zl.group(1);
                forms.addAll(List.of("zl" + bare, "cn" + bare, "cn" + bare + zl.group(2), bare, bare + zl.group(2)));
                continue;
            }
            var publication = PUBLICATION.matcher(folded);
            if (publication.matches()) {
                forms.add(publication.group(1) + publication.group(2));
                forms.add(publication.group(2));
            }
        }
        return List.copyOf(forms);
    }
}
