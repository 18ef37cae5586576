package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.tax.VatPayer;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.EvidenceAttached;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceClosed;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.VatReliefWaived;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.YearShared;

/**
 * A preference as its events tell it.
 *
 * @param evaluations last one of each period, {@code ALL} for rules that are neither yearly nor monthly
 * @param shares last part of each tax year
 * @param claims what was claimed and not put right since
 * @param required correction that is awaited; empty while none is
 * @param waiver absent unless the exemption was given up for this contract alone
 * @param evidence files kept for the tax body, the first first
 * @param closed whether the party claims nothing more
 */
record TaxPreferenceState(
        String partyId,
        TaxRule rule,
        SortedMap<String, PreferenceEvaluated> evaluations,
        SortedMap<String, YearShared> shares,
        List<Claim> claims,
        List<CorrectionLine> required,
        @Nullable VatReliefWaived waiver,
        List<EvidenceAttached> evidence,
        boolean closed) {

    /**
     * @param judged period of the evaluation it rests on
     * @param payer as said when it was recorded, whatever the party became later
     * @param amountFen what is still claimed of the period
     */
    record Claim(String period, String judged, VatPayer payer, long amountFen, long reliefFen) {}

    private static final DeclaredInput SMALL_SCALE = new DeclaredInput(TaxInput.SMALL_SCALE.name(), "true");

    static TaxPreferenceState after(@Nullable TaxPreferenceState before, TaxPreferenceEvent event) {
        if (before == null) {
            if (event instanceof PreferenceEvaluated first) {
                return new TaxPreferenceState(
                                first.partyId(),
                                rule(first.rule()),
                                new TreeMap<>(),
                                new TreeMap<>(),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                false)
                        .evaluated(first);
            }
            throw new IllegalStateException("a preference begins with its evaluation");
        }
        return switch (event) {
            case PreferenceEvaluated e -> before.evaluated(e);
            case YearShared e -> before.shared(e);
            case ClaimRecorded e -> before.claimed(e);
            case CorrectionRequired e -> before.with(before.claims, e.lines(), before.waiver, false);
            case CorrectionRecorded e -> before.corrected();
            case VatReliefWaived e -> before.with(before.claims, before.required, e, before.closed);
            case EvidenceAttached e -> before.kept(e);
            case PreferenceClosed e -> before.with(before.claims, before.required, before.waiver, true);
        };
    }

    /** The evaluation a claim of a period rests on. */
    @Nullable
    PreferenceEvaluated evaluation(String period) {
        return evaluations.get(judged(period));
    }

    /** Amount up to which claims of a period are covered: the year's part where the year is shared. */
    long coveredFen(String period) {
        PreferenceEvaluated evaluation = evaluation(period);
        if (evaluation == null || evaluation.coveredFen() == 0) {
            return 0;
        }
        YearShared shared = shares.get(period);
        return shared == null || evaluation.yearIncome() == null
                ? evaluation.coveredFen()
                : shared.share().withoutReliefFen() - shared.share().taxFen();
    }

    /** What the party says it is, a general payer where it says nothing. */
    VatPayer payer(String period) {
        PreferenceEvaluated evaluation = evaluation(period);
        return evaluation != null && evaluation.inputs().contains(SMALL_SCALE)
                ? VatPayer.SMALL_SCALE
                : VatPayer.GENERAL;
    }

    /** Sum of the claims that the covered amount of a period has to bear. */
    long claimedFen(String period) {
        return claims.stream()
                .filter(claim -> claim.judged().equals(judged(period)))
                .mapToLong(Claim::amountFen)
                .sum();
    }

    /** Whether a day lies in the time for which the exemption is barred; a small-scale payer may use it again at once. */
    boolean waivedOn(LocalDate day) {
        VatReliefWaived e = waiver;
        LocalDate until = e == null ? null : e.barredUntil();
        return e != null && until != null && !day.isBefore(e.from()) && day.isBefore(until);
    }

    private String judged(String period) {
        return rule.yearly() || rule.monthly() ? period : TaxPeriod.ALL;
    }

    /** What was claimed before rewards were kept by month rests on the reward judged last, whatever its period. */
    private String restsOn(String period) {
        return evaluations.containsKey(judged(period)) ? judged(period) : evaluations.lastKey();
    }

    private static TaxRule rule(String code) {
        for (TaxRule rule : TaxRule.values()) {
            if (rule.code().equals(code)) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule " + code);
    }

    /** Once its day is said, a reward's estimate without one has had its use. */
    private TaxPreferenceState evaluated(PreferenceEvaluated e) {
        SortedMap<String, PreferenceEvaluated> next = new TreeMap<>(evaluations);
        next.remove(TaxPeriod.ALL);
        next.put(e.period(), e);
        return new TaxPreferenceState(partyId, rule, next, shares, claims, required, waiver, evidence, closed);
    }

    private TaxPreferenceState shared(YearShared e) {
        SortedMap<String, YearShared> next = new TreeMap<>(shares);
        next.put(e.period(), e);
        return new TaxPreferenceState(partyId, rule, evaluations, next, claims, required, waiver, evidence, closed);
    }

    private TaxPreferenceState claimed(ClaimRecorded e) {
        List<Claim> next = new ArrayList<>(claims);
        next.add(new Claim(e.period(), restsOn(e.period()), payer(e.period()), e.amountFen(), e.reliefFen()));
        return with(next, required, waiver, closed);
    }

    /** What was put right is claimed no more. */
    private TaxPreferenceState corrected() {
        List<Claim> next = new ArrayList<>();
        for (Claim claim : claims) {
            long amount = claim.amountFen();
            long relief = claim.reliefFen();
            for (CorrectionLine line : required) {
                if (line.period().equals(claim.period())) {
                    amount -= line.amountFen();
                    relief -= line.reliefFen();
                }
            }
            next.add(new Claim(claim.period(), claim.judged(), claim.payer(), amount, relief));
        }
        return with(next, List.of(), waiver, closed);
    }

    private TaxPreferenceState kept(EvidenceAttached e) {
        List<EvidenceAttached> next = new ArrayList<>(evidence);
        next.add(e);
        return new TaxPreferenceState(
                partyId, rule, evaluations, shares, claims, required, waiver, List.copyOf(next), closed);
    }

    private TaxPreferenceState with(
            List<Claim> claimed, List<CorrectionLine> lines, @Nullable VatReliefWaived given, boolean done) {
        return new TaxPreferenceState(
                partyId, rule, evaluations, shares, List.copyOf(claimed), List.copyOf(lines), given, evidence, done);
    }
}
