package org.openlicence.exchange.demand;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a demand everybody may read once it is public. Kept beside the log and named there by their hash.
 *
 * @param title one line, at most 80 characters
 * @param titleEn the same in English; absent when not given
 * @param problem what the difficulty is, at most 2,000 characters
 * @param material first of the five elements, each at most 300 characters
 * @param effect with a number, such as "wear below 5 micrometres in 1,000 hours"
 * @param constraints must-haves, at most 1,000 characters
 * @param bidderConditions who may answer, at most 1,000 characters
 */
public record PublicWords(
        String title,
        @Nullable String titleEn,
        @Nullable String problem,
        @Nullable String material,
        @Nullable String method,
        @Nullable String effect,
        @Nullable String product,
        @Nullable String application,
        @Nullable String constraints,
        @Nullable String bidderConditions) {
    /** What was said of one element; absent when nothing. */
    public @Nullable String of(Element element) {
        return switch (element) {
            case MATERIAL -> material;
            case METHOD -> method;
            case EFFECT -> effect;
            case PRODUCT -> product;
            case APPLICATION -> application;
        };
    }

    /** The elements nothing was said of. */
    public Set<Element> missing() {
        Set<Element> missing = EnumSet.noneOf(Element.class);
        for (Element element : Element.values()) {
            String said = of(element);
            if (said == null || said.isBlank()) {
                missing.add(element);
            }
        }
        return missing;
    }

    /** Whether the effect holds a number, in digits of any script or Chinese numerals beside a unit word. */
    public boolean effectHasNumber() {
        return effect != null && effect.codePoints().anyMatch(PublicWords::numeral);
    }

    private static boolean numeral(int sign) {
        return Character.isDigit(sign) || "一二三四五六七八九十百千万亿两半".indexOf(sign) >= 0;
    }
}
