package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.PaymentMode;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.rule.DraftIsDescribed;
import org.openlicence.exchange.taxpreference.rule.InputsAreReadable;

/**
 * Judges a contract of any of the five types before it is signed, by the rules that judge it once it is registered. It stands
 * as not yet registered, so that what registration would bring is an estimate and never a promise. The seller's costs are
 * unknown, so the whole technology amount stands for its income of one year; nothing is kept.
 */
public final class ContractPreCheck {
    public static final String CODE = "R-CONTRACT";

    /** In the order of the form. */
    public static final List<TaxInput> ASKED = List.of(
            TaxInput.CONTRACT_KIND,
            TaxInput.LICENCE_MODE,
            TaxInput.MONTHS,
            TaxInput.TOTAL,
            TaxInput.TECHNOLOGY,
            TaxInput.PAYMENT,
            TaxInput.DAY,
            TaxInput.SELLER_ABROAD,
            TaxInput.BUYER_ABROAD,
            TaxInput.SELLER_SMALL_SCALE,
            TaxInput.SELLER_SMALL,
            TaxInput.BUYER_SMALL,
            TaxInput.TIED,
            TaxInput.KEPT_APART,
            TaxInput.OWNED,
            TaxInput.WORLD_WIDE,
            TaxInput.RELATED_PERCENT,
            TaxInput.EXPORT_FREE,
            TaxInput.PUBLIC_FUNDS,
            TaxInput.FUNDS_APPROVED,
            TaxInput.HIGH_TECH,
            TaxInput.DOMESTIC_COST);

    private static final Set<PaymentMode> OPEN_PRICE = Set.of(PaymentMode.ROYALTY, PaymentMode.ENTRY_PLUS_ROYALTY);
    private static final RegistrationId DRAFT = new RegistrationId("reg_draft");
    /** Both parties are at home, or abroad, somewhere; which division, no rule asked here needs. */
    private static final Payer SOMEWHERE = new Payer("CN", null);

    private ContractPreCheck() {}

    /**
     * One rule for one side. @param version of the rule on the tax day
     */
    public record RuleEstimate(TaxRule rule, TaxSide side, int version, LocalDate taxDay, TaxResult result) {}

    /**
     * @param said what is known; a day that is not said is today
     * @throws org.openlicence.exchange.shared.Refused TXP-01, TXP-20
     */
    public static List<RuleEstimate> of(List<DeclaredInput> said, LocalDate today, PolicyBook policies) {
        BusinessRule.check(new InputsAreReadable(CODE, Inputs.readable(ASKED, said)));
        Inputs inputs = new Inputs(said);
        String kind = inputs.choice(TaxInput.CONTRACT_KIND);
        long total = inputs.money(TaxInput.TOTAL).fen();
        long technology = inputs.has(TaxInput.TECHNOLOGY)
                ? inputs.money(TaxInput.TECHNOLOGY).fen()
                : total;
        boolean licence = kind != null && kind.startsWith(ContractType.LICENCE.name());
        BusinessRule.check(new DraftIsDescribed(
                kind != null && inputs.has(TaxInput.TOTAL),
                !licence || inputs.has(TaxInput.MONTHS),
                technology <= total));
        ContractFacts facts = facts(String.valueOf(kind), total, technology, inputs, today);
        List<RuleEstimate> judged = new ArrayList<>();
        for (TaxSide side : TaxSide.values()) {
            for (TaxRule rule : TaxRule.of(side)) {
                if (rule.unasked() || rule == TaxRule.RD) {
                    judged.add(judged(rule, side, facts, said, inputs, policies));
                }
            }
        }
        return List.copyOf(judged);
    }

    private static RuleEstimate judged(
            TaxRule rule,
            TaxSide side,
            ContractFacts facts,
            List<DeclaredInput> said,
            Inputs inputs,
            PolicyBook policies) {
        List<DeclaredInput> known = new ArrayList<>(said.stream()
                .filter(input -> TaxInput.valueOf(input.name()).of(rule))
                .toList());
        TaxInput small = side == TaxSide.SELLER ? TaxInput.SELLER_SMALL : TaxInput.BUYER_SMALL;
        if (TaxInput.SMALL_PAYER.of(rule) && inputs.has(small)) {
            known.add(new DeclaredInput(TaxInput.SMALL_PAYER.name(), String.valueOf(inputs.flag(small))));
        }
        if (TaxInput.SMALL_SCALE.of(rule) && inputs.has(TaxInput.SELLER_SMALL_SCALE)) {
            known.add(new DeclaredInput(
                    TaxInput.SMALL_SCALE.name(), String.valueOf(inputs.flag(TaxInput.SELLER_SMALL_SCALE))));
        }
        if (facts.technologyFen() > 0) {
            for (TaxInput amount : List.of(TaxInput.REVENUE, TaxInput.TOTAL_SALES, TaxInput.COST)) {
                if (amount.of(rule)) {
                    known.add(new DeclaredInput(amount.name(), String.valueOf(facts.technologyFen())));
                }
            }
        }
        Evaluation evaluation = Evaluation.of(rule, facts, new Inputs(known), SOMEWHERE, policies);
        return new RuleEstimate(rule, side, evaluation.version(), evaluation.taxDay(), evaluation.result());
    }

    private static ContractFacts facts(String kind, long total, long technology, Inputs inputs, LocalDate today) {
        String type = kind.substring(0, kind.indexOf('.'));
        String subType = kind.substring(kind.indexOf('.') + 1);
        LocalDate asked = inputs.day(TaxInput.DAY);
        LocalDate day = asked == null ? today : asked;
        ContractSubject subject = new ContractSubject(
                "",
                type,
                subType,
                inputs.choice(TaxInput.LICENCE_MODE),
                false,
                List.of(),
                "",
                "",
                day,
                day,
                day.plusMonths(inputs.number(TaxInput.MONTHS, 0)),
                total,
                null);
        return new ContractFacts(
                DRAFT,
                subject,
                type,
                subType,
                total,
                technology,
                !openPrice(inputs.choice(TaxInput.PAYMENT)),
                0,
                ContractFacts.Standing.NOT_YET,
                new ContractFacts.Border(
                        inputs.flag(TaxInput.SELLER_ABROAD), inputs.flag(TaxInput.BUYER_ABROAD), false));
    }

    /** A running share is known only later, so the amount stays open. */
    private static boolean openPrice(@Nullable String payment) {
        return payment != null && OPEN_PRICE.contains(PaymentMode.valueOf(payment));
    }
}
