package org.openlicence.exchange.query.marketplace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.shared.ContentHash;

/** What a patent is found by, and which others are the same invention. */
final class PatentText {
    private static final int KEY = 24;

    private PatentText() {}

    /** The sheet's problem before the abstract, its result after it: readers ask for problems. */
    static FindableText of(MarketplaceDocument d) {
        SheetFields sheet = d.sheet();
        return sheet == null
                ? new FindableText(
                        d.titleZh(),
                        d.titleEn(),
                        null,
                        null,
                        d.abstractZh(),
                        d.abstractEn(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        first(d.claimsZh()),
                        first(d.claimsEn()))
                : new FindableText(
                        d.titleZh(),
                        d.titleEn(),
                        sheet.useZh(),
                        sheet.useEn(),
                        body(sheet.problemZh(), d.abstractZh(), sheet.resultZh()),
                        body(sheet.problemEn(), d.abstractEn(), sheet.resultEn()),
                        sheet.productsZh(),
                        sheet.productsEn(),
                        sheet.applicationsZh(),
                        sheet.applicationsEn(),
                        first(d.claimsZh()),
                        first(d.claimsEn()));
    }

    /** The first claim is the broadest; what depends on it says the same again. */
    private static @Nullable String first(List<String> claims) {
        return claims.isEmpty() ? null : claims.getFirst();
    }

    private static @Nullable String body(@Nullable String... parts) {
        List<String> written = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                written.add(part.strip());
            }
        }
        return written.isEmpty() ? null : String.join("\n", written);
    }

    /**
     * The same for patents that may be of one family. No register entry names families; what was filed by the same owners on
     * one day under one title is one invention where the types differ (see {@link Families}).
     *
     * @return absent without title, owner or filing day, and for a design
     */
    static @Nullable String familyKey(MarketplaceDocument d) {
        String title = d.titleZh() == null ? d.titleEn() : d.titleZh();
        boolean technical = "INVENTION".equals(d.patentType()) || "UTILITY_MODEL".equals(d.patentType());
        if (title == null || d.ownerKeys() == null || d.ownerKeys().isEmpty() || d.filedOn() == null || !technical) {
            return null;
        }
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        String owners = d.ownerKeys().stream().sorted().collect(Collectors.joining("|"));
        return ContentHash.of(plain + "\n" + owners + "\n" + d.filedOn())
                .value()
                .substring(0, KEY);
    }
}
