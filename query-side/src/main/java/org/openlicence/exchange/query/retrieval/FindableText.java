package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a listing, a demand or a patent is found by. Any part may be absent; at least one title or use should be there.
 *
 * @param use one sentence that says what it does and for whom; for a demand, what is wanted
 * @param products what it goes into
 * @param applications where it is used
 * @param claim first claim
 */
public record FindableText(
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String useZh,
        @Nullable String useEn,
        @Nullable String abstractZh,
        @Nullable String abstractEn,
        List<String> productsZh,
        List<String> productsEn,
        List<String> applicationsZh,
        List<String> applicationsEn,
        @Nullable String claimZh,
        @Nullable String claimEn) {
    public FindableText {
        productsZh = List.copyOf(productsZh);
        productsEn = List.copyOf(productsEn);
        applicationsZh = List.copyOf(applicationsZh);
        applicationsEn = List.copyOf(applicationsEn);
    }

    /** A text of title and body only, in whichever language each is written. */
    public static FindableText of(@Nullable String title, @Nullable String body) {
        boolean titleZh = title != null && Language.of(title) == Language.ZH;
        boolean bodyZh = body != null && Language.of(body) == Language.ZH;
        return new FindableText(
                titleZh ? title : null,
                titleZh ? null : title,
                null,
                null,
                bodyZh ? body : null,
                bodyZh ? null : body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    public @Nullable String title(Language language) {
        return language == Language.ZH ? titleZh : titleEn;
    }

    @Nullable
    String use(Language language) {
        return language == Language.ZH ? useZh : useEn;
    }

    @Nullable
    String body(Language language) {
        return language == Language.ZH ? abstractZh : abstractEn;
    }

    @Nullable
    String claim(Language language) {
        return language == Language.ZH ? claimZh : claimEn;
    }

    /** Products and applications together. */
    List<String> uses(Language language) {
        List<String> all = new ArrayList<>(language == Language.ZH ? productsZh : productsEn);
        all.addAll(language == Language.ZH ? applicationsZh : applicationsEn);
        return all;
    }
}
