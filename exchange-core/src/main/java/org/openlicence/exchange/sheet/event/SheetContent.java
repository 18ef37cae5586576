package org.openlicence.exchange.sheet.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owners tell the public about a patented technology. Meant for everybody and kept for ever, so it holds no personal
 * data and no contact particulars.
 *
 * @param use in one sentence: what it does and for whom
 * @param problem what problem it solves
 * @param how how it works
 * @param result measured result, with its figures
 * @param comparedWith what the result was compared with
 * @param limits where it does not work, or not yet
 * @param needs what the taker needs: equipment, materials, knowledge
 * @param maturity technology readiness level, 1 to 9 (技术成熟度); absent while not said
 * @param productsZh products it goes into, Chinese, one name each
 * @param productsEn the same in English
 * @param applicationsZh fields it is applied in, Chinese, one name each
 * @param applicationsEn the same in English
 * @param industries divisions of GB/T 4754, letter and two digits, e.g. {@code C38}; a set, kept in order
 */
public record SheetContent(
        Wording use,
        Wording problem,
        Wording how,
        Wording result,
        Wording comparedWith,
        Wording limits,
        Wording needs,
        @Nullable Integer maturity,
        List<String> productsZh,
        List<String> productsEn,
        List<String> applicationsZh,
        List<String> applicationsEn,
        List<String> industries) {
    public static final SheetContent NOTHING = new SheetContent(
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public SheetContent {
        productsZh = names(productsZh);
        productsEn = names(productsEn);
        applicationsZh = names(applicationsZh);
        applicationsEn = names(applicationsEn);
        industries = industries.stream().map(String::strip).distinct().sorted().toList();
    }

    /** @param language {@code zh} or {@code en} */
    public List<String> products(String language) {
        return language.equals("zh") ? productsZh : productsEn;
    }

    /** @param language {@code zh} or {@code en} */
    public List<String> applications(String language) {
        return language.equals("zh") ? applicationsZh : applicationsEn;
    }

    /** In the order given, since the first is the most important; each once, none blank. */
    private static List<String> names(List<String> given) {
        return given.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
