package org.openlicence.exchange.demand;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String NUMERALS = "[零〇一二三四五六七八九十百千万亿两半]";

    /**
     * Digits of any script, or Chinese numerals that count something. Numerals alone are no number: 进一步, 十分, 一体化. 千克 and
     * the like are units themselves; 成, 度, 元 and 次 are words of their own in 一成不变, 一次成型, 二元合金.
     */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}"
            + "|百分之" + NUMERALS + "|" + NUMERALS + "分之" + NUMERALS + "|百分百|一半"
            + "|(?<!" + NUMERALS + ")(?!千[克米瓦伏帕赫]|百帕)" + NUMERALS + "+"
            + "(?:倍|个百分点|成(?![不为分功本份熟品型])|摄氏度|度电|(?<=[十百千万亿])[度元次件]"
            + "|[微纳毫厘分千兆]?(?:米|克|升|瓦|帕|赫兹|秒)|公里|公斤|吨|分钟|小时|天|星期|个月|年|伏特|千伏|安培|欧姆|焦耳|牛顿|牛米|分贝)");

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

    /** Whether the effect holds a number, in digits of any script or in Chinese numerals beside a unit. */
    public boolean effectHasNumber() {
        return effect != null && NUMBER.matcher(effect).find();
    }
}
