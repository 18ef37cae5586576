package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.tax.VatMixed;
import org.openlicence.exchange.tax.VatPayer;
import org.openlicence.exchange.tax.VatTechnology;
import org.openlicence.exchange.taxpreference.TaxPreferenceState.Claim;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxStep;

/**
 * What was claimed beyond what is covered, period by period, the latest claim first to give way. Late-payment surcharge is the
 * authority's to reckon and is not part of it.
 */
final class Correction {
    private Correction() {}

    /** Oldest period first; empty when all claims are covered. */
    static List<CorrectionLine> lines(TaxPreferenceState state, LocalDate today, PolicyBook policies) {
        Map<String, Long> left = new LinkedHashMap<>();
        List<CorrectionLine> lines = new ArrayList<>();
        for (Claim claim : latestFirst(state.claims())) {
            String key = claim.judged();
            long excess = left.computeIfAbsent(key, any -> Math.max(state.claimedFen(key) - state.coveredFen(key), 0));
            long part = Math.min(excess, claim.amountFen());
            if (part > 0) {
                left.put(key, excess - part);
                lines.addFirst(line(state, claim, part, today, policies));
            }
        }
        return lines;
    }

    /** What the claims of some lines rested on, each provision once. */
    static Provision[] basis(TaxRule rule, List<CorrectionLine> lines, PolicyBook policies) {
        return lines.stream()
                .flatMap(line -> TaxPeriod.parse(line.period()).stream())
                .map(period -> rule.basis(period.firstDay(), policies))
                .distinct()
                .toArray(Provision[]::new);
    }

    private static CorrectionLine line(
            TaxPreferenceState state, Claim claim, long part, LocalDate today, PolicyBook policies) {
        if (state.rule() != TaxRule.VAT_TECH) {
            return new CorrectionLine(claim.period(), part, part, List.of());
        }
        LocalDate on = TaxPeriod.parse(claim.period()).map(TaxPeriod::firstDay).orElse(today);
        PreferenceEvaluated evaluation = Objects.requireNonNull(state.evaluation(claim.judged()));
        long kept = vat(claim.amountFen() - part, claim.payer(), on, policies);
        long due = VatEvaluation.inOnePiece(evaluation)
                ? VatMixed.inOnePiece(Money.ofFen(part), claim.payer(), on, policies)
                        .vat()
                        .fen()
                : claim.reliefFen() - kept;
        List<TaxStep> surcharges = VatEvaluation.surcharges(
                Money.ofFen(due), new Inputs(evaluation.inputs()), claim.payer(), on, policies);
        return new CorrectionLine(claim.period(), part, due, surcharges);
    }

    /** VAT that sales would bear without the exemption. */
    static long vat(long salesFen, VatPayer payer, LocalDate on, PolicyBook policies) {
        return VatTechnology.of(
                        VatTechnology.Subject.TRANSFER_OR_LICENCE, Money.ofFen(salesFen), false, payer, on, policies)
                .split()
                .vat()
                .fen();
    }

    private static List<Claim> latestFirst(List<Claim> claims) {
        return claims.stream()
                .sorted((one, other) -> firstDay(other).compareTo(firstDay(one)))
                .toList();
    }

    private static LocalDate firstDay(Claim claim) {
        return TaxPeriod.parse(claim.period()).map(TaxPeriod::firstDay).orElse(LocalDate.EPOCH);
    }
}
