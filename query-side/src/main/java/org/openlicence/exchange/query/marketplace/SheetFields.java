package org.openlicence.exchange.query.marketplace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.sheet.event.SheetContent;

/**
 * The technology sheet of a patent as it is searched, filtered by and shown. Absent, or an empty list, means the owner has not
 * said it.
 *
 * @param maturity technology readiness level, 1 to 9
 * @param maturityBand {@link #bandOf}; absent with the level
 * @param productKeys products of both languages, folded so that the same name is one value of a facet
 * @param applicationKeys applications, likewise
 * @param industries divisions of GB/T 4754, e.g. {@code C38}
 */
public record SheetFields(
        @Nullable String useZh,
        @Nullable String useEn,
        @Nullable String problemZh,
        @Nullable String problemEn,
        @Nullable String howZh,
        @Nullable String howEn,
        @Nullable String resultZh,
        @Nullable String resultEn,
        @Nullable String comparedWithZh,
        @Nullable String comparedWithEn,
        @Nullable String limitsZh,
        @Nullable String limitsEn,
        @Nullable String needsZh,
        @Nullable String needsEn,
        @Nullable Integer maturity,
        @Nullable String maturityBand,
        List<String> productsZh,
        List<String> productsEn,
        List<String> productKeys,
        List<String> applicationsZh,
        List<String> applicationsEn,
        List<String> applicationKeys,
        List<String> industries) {
    /** Bands of maturity: on paper and in the laboratory (1-3), tried (4-6), proven where it is used (7-9). */
    public static final List<String> BANDS = List.of("CONCEPT", "PROTOTYPE", "PROVEN");

    private static final int LEVELS_OF_BAND = 3;

    public SheetFields {
        productsZh = listed(productsZh);
        productsEn = listed(productsEn);
        productKeys = listed(productKeys);
        applicationsZh = listed(applicationsZh);
        applicationsEn = listed(applicationsEn);
        applicationKeys = listed(applicationKeys);
        industries = listed(industries);
    }

    static SheetFields of(SheetContent content) {
        return new SheetFields(
                content.use().zh(),
                content.use().en(),
                content.problem().zh(),
                content.problem().en(),
                content.how().zh(),
                content.how().en(),
                content.result().zh(),
                content.result().en(),
                content.comparedWith().zh(),
                content.comparedWith().en(),
                content.limits().zh(),
                content.limits().en(),
                content.needs().zh(),
                content.needs().en(),
                content.maturity(),
                bandOf(content.maturity()),
                content.productsZh(),
                content.productsEn(),
                folded(content.productsZh(), content.productsEn()),
                content.applicationsZh(),
                content.applicationsEn(),
                folded(content.applicationsZh(), content.applicationsEn()),
                content.industries());
    }

    /** The value of {@link #BANDS} a readiness level belongs to. */
    public static @Nullable String bandOf(@Nullable Integer maturity) {
        return maturity == null ? null : BANDS.get((maturity - 1) / LEVELS_OF_BAND);
    }

    /** A name as facets compare it: full-width and upper-case letters, and runs of blanks, make no difference. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** In the reader's language where it is written, else in the other. @param language {@code zh} or {@code en} */
    public @Nullable String use(String language) {
        return either(language, useZh, useEn);
    }

    public @Nullable String problem(String language) {
        return either(language, problemZh, problemEn);
    }

    public @Nullable String how(String language) {
        return either(language, howZh, howEn);
    }

    public @Nullable String result(String language) {
        return either(language, resultZh, resultEn);
    }

    public @Nullable String comparedWith(String language) {
        return either(language, comparedWithZh, comparedWithEn);
    }

    public @Nullable String limits(String language) {
        return either(language, limitsZh, limitsEn);
    }

    public @Nullable String needs(String language) {
        return either(language, needsZh, needsEn);
    }

    public List<String> products(String language) {
        return eitherOf(language, productsZh, productsEn);
    }

    public List<String> applications(String language) {
        return eitherOf(language, applicationsZh, applicationsEn);
    }

    /** Whether the owner has said nothing, or has taken everything away again. */
    @JsonIgnore
    public boolean isEmpty() {
        return maturity == null
                && Stream.of(useZh, problemZh, howZh, resultZh, limitsZh, needsZh)
                        .allMatch(text -> text == null)
                && Stream.of(useEn, problemEn, howEn, resultEn, limitsEn, needsEn)
                        .allMatch(text -> text == null)
                && Stream.of(productKeys, applicationKeys, industries).allMatch(List::isEmpty);
    }

    private static @Nullable String either(String language, @Nullable String zh, @Nullable String en) {
        if (language.equals("zh")) {
            return zh == null ? en : zh;
        }
        return en == null ? zh : en;
    }

    private static List<String> eitherOf(String language, List<String> zh, List<String> en) {
        if (language.equals("zh")) {
            return zh.isEmpty() ? en : zh;
        }
        return en.isEmpty() ? zh : en;
    }

    private static List<String> folded(List<String> zh, List<String> en) {
        return Stream.concat(zh.stream(), en.stream())
                .map(SheetFields::key)
                .distinct()
                .toList();
    }

    private static List<String> listed(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
