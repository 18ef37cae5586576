package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EnterYearShare;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.YearShared;
import org.openlicence.exchange.taxpreference.rule.InputsAreReadable;

/** What an evaluation, and a change of the tax year, lead to. */
final class EvaluationDecision {
    private EvaluationDecision() {}

    /** Nothing where nothing changed. @throws org.openlicence.exchange.shared.Refused TXP-01 */
    static List<TaxPreferenceEvent> evaluate(
            @Nullable TaxPreferenceState now,
            EvaluatePreference command,
            ContractFacts facts,
            Payer payer,
            VatBar bar,
            PolicyBook policies) {
        List<DeclaredInput> said = command.inputs();
        List<TaxPreferenceEvent> events = new ArrayList<>();
        if (said == null && now != null) {
            now.evaluations()
                    .values()
                    .forEach(known -> events.add(judge(now, command, known.inputs(), facts, payer, bar, policies)));
        } else {
            List<DeclaredInput> inputs = said == null ? List.of() : said;
            String code = command.rule().code();
            BusinessRule.check(new InputsAreReadable(code, Inputs.readable(command.rule(), inputs)));
            BusinessRule.check(
                    new InputsAreReadable(code, said == null || Evaluation.known(facts, new Inputs(inputs))));
            events.add(judge(now, command, inputs, facts, payer, bar, policies));
        }
        events.removeIf(event -> now != null && same(now, (PreferenceEvaluated) event));
        return corrected(now, events, command.origin().day(), command, policies);
    }

    /** Nothing where the part is the same as before. */
    static List<TaxPreferenceEvent> share(TaxPreferenceState now, EnterYearShare command, PolicyBook policies) {
        YearShared before = now.shares().get(command.period());
        if (before != null
                && before.share().equals(command.share())
                && before.yearIncomeFen() == command.yearIncomeFen()) {
            return List.of();
        }
        List<TaxPreferenceEvent> events = new ArrayList<>();
        events.add(new YearShared(
                command.aggregateId(),
                command.period(),
                command.yearIncomeFen(),
                command.share(),
                Trace.of(command.origin(), policies.version(), now.rule().basis())));
        return corrected(now, events, command.origin().day(), command, policies);
    }

    private static PreferenceEvaluated judge(
            @Nullable TaxPreferenceState now,
            EvaluatePreference command,
            List<DeclaredInput> inputs,
            ContractFacts facts,
            Payer payer,
            VatBar bar,
            PolicyBook policies) {
        TaxRule rule = command.rule();
        Inputs read = new Inputs(inputs);
        Evaluation evaluation = Evaluation.of(rule, facts, read, payer, policies);
        boolean ownWaiver = now != null && now.waiver() != null;
        if (rule == TaxRule.VAT_TECH && (ownWaiver || bar.any())) {
            boolean waived = bar.on(evaluation.taxDay()) || now != null && now.waivedOn(evaluation.taxDay());
            evaluation = evaluation.and(TaxCondition.NOT_WAIVED, !waived);
        }
        return new PreferenceEvaluated(
                command.aggregateId(),
                command.registrationId().value(),
                facts.partyId(command.side()),
                command.side().name(),
                rule.code(),
                evaluation.version(),
                period(rule, evaluation.taxDay(), read),
                evaluation.taxDay(),
                facts.version(),
                inputs,
                evaluation.result(),
                evaluation.coveredFen(),
                evaluation.yearIncome(),
                payer.region(read),
                Trace.of(command.origin(), policies.version(), evaluation.basis()));
    }

    /** What an evaluation holds for: rewards are paid out of one receipt after the other, each judged with its own month. */
    private static String period(TaxRule rule, LocalDate taxDay, Inputs inputs) {
        if (rule.yearly()) {
            return String.valueOf(taxDay.getYear());
        }
        return rule.monthly() && inputs.has(TaxInput.DAY)
                ? YearMonth.from(taxDay).toString()
                : TaxPeriod.ALL;
    }

    /** Whether it says what the last evaluation of its period said; who asked and when, is no difference. */
    private static boolean same(TaxPreferenceState now, PreferenceEvaluated next) {
        PreferenceEvaluated known = now.evaluations().get(next.period());
        return known != null
                && known.result().equals(next.result())
                && known.inputs().equals(next.inputs())
                && known.contractVersion() == next.contractVersion()
                && known.coveredFen() == next.coveredFen()
                && known.region().equals(next.region())
                && Objects.equals(known.yearIncome(), next.yearIncome());
    }

    /** Adds the correction that the events call for. */
    private static List<TaxPreferenceEvent> corrected(
            @Nullable TaxPreferenceState now,
            List<TaxPreferenceEvent> events,
            LocalDate today,
            TaxPreferenceCommand command,
            PolicyBook policies) {
        if (now == null) {
            return events;
        }
        TaxPreferenceState next = now;
        for (TaxPreferenceEvent event : events) {
            next = TaxPreferenceState.after(next, event);
        }
        List<CorrectionLine> lines = Correction.lines(next, today, policies);
        if (!lines.isEmpty() && !lines.equals(now.required())) {
            long total = lines.stream().mapToLong(CorrectionLine::totalFen).sum();
            events.add(new CorrectionRequired(
                    command.aggregateId(),
                    lines,
                    total,
                    Trace.of(command.origin(), policies.version(), Correction.basis(now.rule(), lines, policies))));
        }
        return events;
    }
}
