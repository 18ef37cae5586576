package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.ConvertAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.PriceAchievement;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementConverted;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementPriced;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.Pricing;
import org.openlicence.exchange.achievement.rule.DaysAreInOrder;
import org.openlicence.exchange.achievement.rule.NegativeListIsClear;
import org.openlicence.exchange.achievement.rule.PricingFitsRoute;
import org.openlicence.exchange.achievement.rule.PublicityIsOver;
import org.openlicence.exchange.achievement.rule.StageFitsStep;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** How a price is found and what is then done with the achievement. */
final class PricingDecision {
    private static final int NAME = 120;
    private static final int REFERENCE = 60;

    private PricingDecision() {}

    /** Nothing for the price that is known. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03 to AC-06, AC-10 */
    static List<AchievementEvent> price(AchievementState now, PriceAchievement command, PolicyBook policies) {
        Pricing pricing = command.pricing();
        if (now.last() instanceof AchievementPriced known && known.pricing().equals(pricing)) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.number("priceFen", pricing.priceFen(), 0, Money.MAX_FEN));
        rules.add(FieldWithinLimit.number("startFen", pricing.startFen(), 0, Money.MAX_FEN));
        rules.add(FieldWithinLimit.number("incrementFen", pricing.incrementFen(), 1, Money.MAX_FEN));
        rules.add(FieldWithinLimit.number("bidders", pricing.bidders(), 0, 10_000));
        rules.add(FieldWithinLimit.line("venue", pricing.venue(), NAME));
        rules.add(FieldWithinLimit.line("projectNumber", pricing.projectNumber(), REFERENCE));
        rules.add(FieldWithinLimit.day("noticeOn", pricing.noticeOn()));
        rules.add(FieldWithinLimit.day("publicUntil", pricing.publicUntil()));
        rules.add(FieldWithinLimit.day("from", pricing.from()));
        rules.add(new StageFitsStep(now.stage(), EntryDecision.UNCONVERTED));
        rules.add(new NegativeListIsClear(now.cleared()));
        rules.add(new PricingFitsRoute(pricing.route(), unfit(pricing)));
        LocalDate noticeOn = pricing.noticeOn();
        LocalDate until = pricing.publicUntil();
        if (pricing.route() == PricingRoute.AGREEMENT && noticeOn != null && until != null) {
            rules.add(new PublicityIsOver(
                    noticeOn, AchievementDeadlines.publicUntil(noticeOn, now.region(), today, policies), until, today));
        }
        LocalDate from = pricing.from();
        LocalDate to = pricing.to();
        if (from != null && to != null) {
            rules.add(new DaysAreInOrder(to, from, today));
        }
        BusinessRule.check(rules);
        return List.of(new AchievementPriced(
                command.aggregateId(), pricing, Trace.of(command.origin(), policies.version(), Law.CPL.art("18"))));
    }

    /**
     * Nothing where it was. Own use needs no price. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-10
     */
    static List<AchievementEvent> convert(AchievementState now, ConvertAchievement command, PolicyBook policies) {
        if (now.last() instanceof AchievementConverted known
                && known.conversion() == command.conversion()
                && known.reference().equals(command.reference())
                && known.convertedOn().equals(command.convertedOn())) {
            return List.of();
        }
        Set<AchievementStage> from = command.conversion() == Conversion.OWN_USE
                ? EntryDecision.UNCONVERTED
                : EnumSet.of(AchievementStage.PRICED);
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new StageFitsStep(now.stage(), from),
                new DaysAreInOrder(
                        command.convertedOn(),
                        now.entry().disclosedOn(),
                        command.origin().day()));
        return List.of(new AchievementConverted(
                command.aggregateId(),
                command.conversion(),
                command.reference(),
                command.convertedOn(),
                Trace.effective(command.origin(), command.convertedOn(), policies.version(), Law.CPL.art("16"))));
    }

    /** Members that are missing for the route. */
    private static List<String> unfit(Pricing pricing) {
        List<String> missing = new ArrayList<>();
        boolean agreed = pricing.route() == PricingRoute.AGREEMENT;
        need(missing, "noticeOn", agreed, pricing.noticeOn());
        need(missing, "publicUntil", agreed, pricing.publicUntil());
        need(missing, "venue", !agreed, pricing.venue());
        need(missing, "projectNumber", !agreed, pricing.projectNumber());
        need(missing, "startFen", !agreed, pricing.startFen());
        need(missing, "from", !agreed, pricing.from());
        need(missing, "to", !agreed, pricing.to());
        need(missing, "bidders", !agreed, pricing.bidders());
        need(missing, "incrementFen", pricing.route() == PricingRoute.AUCTION, pricing.incrementFen());
        return missing;
    }

    private static void need(List<String> missing, String name, boolean asked, @Nullable Object value) {
        if (asked && value == null) {
            missing.add(name);
        }
    }
}
