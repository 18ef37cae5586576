package org.openlicence.exchange.listing.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A declaration holds no advertising. Superlatives and slogans are looked for in the free texts of the offer; what is found is a
 * soft stop, since a word may be meant as it is said: the registrar decides.
 *
 * @param texts free texts of the offer
 */
@Rule(code = "OL-13", law = Law.IR, article = "85")
public record AdvertisingIsAbsent(List<String> texts) implements BusinessRule {
    private static final Pattern SLOGAN = Pattern.compile(
            "国家级|最高级|最佳|最好|最优|最先进|最强|最低价|(?:世界|全球|全国|国内|行业)(?:第一|领先|首创)|国际领先|唯一|独家|顶级|极品|万能|"
                    + "填补.{0,6}空白|史无前例|革命性|"
                    + "\\b(?:the best|unique|unrivalled|unmatched|world[- ]leading|world[- ]class|no\\. ?1|number one|"
                    + "revolutionary|miracle|one[- ]of[- ]a[- ]kind)\\b",
            Pattern.CASE_INSENSITIVE);

    public AdvertisingIsAbsent {
        texts = List.copyOf(texts);
    }

    public static AdvertisingIsAbsent of(OfferTerms terms) {
        return new AdvertisingIsAbsent(Stream.concat(
                        Stream.of(terms.feeBasisNote(), terms.supportOffer()),
                        terms.variants().stream().map(OfferTerms::feePlan).flatMap(AdvertisingIsAbsent::ofPlan))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Stream<@Nullable String> ofPlan(FeePlan plan) {
        return Stream.concat(
                Stream.of(plan.royaltyDefinition()), plan.tranches().stream().map(FeePlan.Instalment::dueUpon));
    }

    @Override
    public boolean holds() {
        return found().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("words", String.join(" / ", found()));
    }

    private Set<String> found() {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            SLOGAN.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        return words;
    }
}
