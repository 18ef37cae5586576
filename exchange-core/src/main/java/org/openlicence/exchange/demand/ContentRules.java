package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.rule.DemandIsComplete;
import org.openlicence.exchange.demand.rule.DemandIsUnclassified;
import org.openlicence.exchange.demand.rule.EffectHoldsNumber;
import org.openlicence.exchange.demand.rule.OwnFundsAreWithinBudget;
import org.openlicence.exchange.demand.rule.RaceIsComplete;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.IndustryCode;
import org.openlicence.exchange.shared.Money;

/** What a demand's words and figures must be, when written down and when submitted. */
final class ContentRules {
    static final int INDICATORS = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Set<String> OPERATORS = Set.of(">=", "<=", ">", "<", "=");

    private ContentRules() {}

    /** Limits of a draft, which may still lack most things. */
    static List<BusinessRule> draft(DemandContent content) {
        PublicWords words = content.words();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new DemandIsUnclassified(content.unclassified()));
        rules.add(FieldWithinLimit.requiredLine("words.title", words.title(), 80));
        rules.add(FieldWithinLimit.line("words.titleEn", words.titleEn(), 160));
        rules.add(FieldWithinLimit.text("words.problem", words.problem(), 2_000));
        for (Element element : Element.values()) {
            rules.add(
                    FieldWithinLimit.text("words." + element.name().toLowerCase(Locale.ROOT), words.of(element), 300));
        }
        rules.add(FieldWithinLimit.text("words.constraints", words.constraints(), 1_000));
        rules.add(FieldWithinLimit.text("words.bidderConditions", words.bidderConditions(), 1_000));
        rules.add(new FieldWithinLimit(
                "industry", "GB/T 4754", content.industry() == null || IndustryCode.exists(content.industry())));
        rules.add(new FieldWithinLimit(
                "province",
                "6 digits",
                content.province() == null || content.province().matches("\\d{2}0000")));
        rules.addAll(indicators("indicators", content.indicators()));
        rules.addAll(indicators("gateIndicators", content.gateIndicators()));
        rules.add(FieldWithinLimit.number("budgetFen", content.budgetFen(), 1, Money.MAX_FEN));
        rules.add(FieldWithinLimit.number("ownFundsFen", content.ownFundsFen(), 0, Money.MAX_FEN));
        rules.add(FieldWithinLimit.day("neededBy", content.neededBy()));
        rules.add(FieldWithinLimit.day("gateDate", content.gateDate()));
        rules.add(FieldWithinLimit.text("sealed", content.sealed(), 4_000));
        rules.add(FieldWithinLimit.text("contact", content.contact(), 200));
        return rules;
    }

    /** What a demand must say before the registrar looks at it. */
    static List<BusinessRule> submission(DemandState now, PublicWords words) {
        DemandFacts facts = now.facts();
        Set<String> missing = new TreeSet<>();
        missing(missing, "problem", words.problem());
        missing(missing, "bidderConditions", words.bidderConditions());
        missing(missing, "indicators", facts.indicators().isEmpty() ? null : "given");
        missing(missing, "neededBy", facts.neededBy());
        missing(missing, "budget", facts.budgetFen());
        missing(missing, "ipOwnership", facts.ipOwnership());
        missing(missing, "cooperationMode", facts.cooperationMode());
        missing(missing, "industry", facts.industry());
        missing(missing, "province", facts.province());
        missing(missing, "contact", facts.contactHash());
        Long own = facts.ownFundsFen();
        Long budget = facts.budgetFen();
        return List.of(
                new DemandIsComplete(List.copyOf(missing)),
                new EffectHoldsNumber(now.type() != DemandType.SERVICE, words.effectHasNumber()),
                new OwnFundsAreWithinBudget(own == null ? 0 : own, budget == null ? Long.MAX_VALUE : budget),
                race(now.type(), facts));
    }

    /** Name, unit, operator and value of every indicator can be read, and no name is there twice. */
    static List<BusinessRule> indicators(String field, List<Indicator> indicators) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.list(field, indicators, INDICATORS));
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String place = field + "[" + i + "].";
            rules.add(FieldWithinLimit.requiredLine(place + "name", indicator.name(), 60));
            rules.add(nobody(place + "name", indicator.name()));
            rules.add(nobody(place + "unit", indicator.unit()));
            rules.add(FieldWithinLimit.text(place + "unit", indicator.unit(), 20));
            rules.add(new FieldWithinLimit(place + "op", ">= <= > < =", OPERATORS.contains(indicator.op())));
            rules.add(FieldWithinLimit.form(place + "value", indicator.value(), DECIMAL));
        }
        Set<String> names = new TreeSet<>();
        indicators.forEach(indicator -> names.add(String.valueOf(indicator.name())));
        rules.add(new FieldWithinLimit(field, "names differ", names.size() == indicators.size()));
        return rules;
    }

    /** Names that stand in the log for good hold no address and no telephone number of anybody. */
    static FieldWithinLimit nobody(String field, @Nullable String words) {
        return new FieldWithinLimit(
                field, "no address, no telephone number", words == null || !PlainNames.reachSomebody(words));
    }

    /** Limits of values that were measured. */
    static List<BusinessRule> measured(List<Measured> values) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.list("measured", values, INDICATORS));
        for (int i = 0; i < values.size(); i++) {
            rules.add(FieldWithinLimit.requiredLine(
                    "measured[" + i + "].indicator", values.get(i).indicator(), 60));
            rules.add(FieldWithinLimit.form(
                    "measured[" + i + "].value", values.get(i).value(), DECIMAL));
        }
        return rules;
    }

    /** Whether there is one value for each of these targets and for nothing else. */
    static boolean fit(Collection<Indicator> targets, List<Measured> values) {
        List<String> wanted = targets.stream().map(Indicator::name).sorted().toList();
        return !wanted.isEmpty()
                && wanted.equals(
                        values.stream().map(Measured::indicator).sorted().toList());
    }

    /** Names of targets their value misses; every target must have one. */
    static List<String> missed(Collection<Indicator> targets, List<Measured> values) {
        return targets.stream()
                .filter(target -> values.stream()
                        .filter(value -> value.indicator().equals(target.name()))
                        .noneMatch(value -> target.metBy(value.value())))
                .map(Indicator::name)
                .sorted()
                .toList();
    }

    private static RaceIsComplete race(DemandType type, DemandFacts facts) {
        boolean race = facts.awardMode().equals(AwardMode.HORSE_RACE.name());
        boolean gate = race
                ? facts.gateDate() != null && !facts.gateIndicators().isEmpty() && inTime(facts)
                : facts.gateDate() != null || !facts.gateIndicators().isEmpty();
        return new RaceIsComplete(race, type == DemandType.OPEN_BID, gate);
    }

    private static boolean inTime(DemandFacts facts) {
        LocalDate end = facts.neededBy();
        return end == null || !Objects.requireNonNull(facts.gateDate()).isAfter(end);
    }

    private static void missing(Set<String> missing, String name, @Nullable Object value) {
        if (value == null || (value instanceof String words && words.isBlank())) {
            missing.add(name);
        }
    }
}
