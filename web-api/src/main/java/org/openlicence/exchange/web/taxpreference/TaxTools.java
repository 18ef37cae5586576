package org.openlicence.exchange.web.taxpreference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.taxpreference.ContractPreCheck;
import org.openlicence.exchange.taxpreference.ContractPreCheck.RuleEstimate;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxOutcome;
import org.openlicence.exchange.taxpreference.TaxReckoning;
import org.openlicence.exchange.taxpreference.TaxTool;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Field;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Tick;
import org.springframework.stereotype.Component;

/** Contracts to be signed, and taxes, with a reader's own figures, in words. Nothing of them is kept. */
@Component
class TaxTools {
    private final TaxWords words;
    private final PolicyBook policies;
    private final PageText text;
    private final Clock clock;

    TaxTools(TaxWords words, PolicyBook policies, PageText text, Clock clock) {
        this.words = words;
        this.policies = policies;
        this.text = text;
        this.clock = clock;
    }

    /** One tool with its form. @param answers none until it is asked; of a contract one for each rule and side */
    public record Tool(String code, String title, String lead, List<Field> fields, List<Answer> answers) {}

    /**
     * @param heading rule and side, where there are several
     * @param formula sentence with the reader's amounts; absent while an amount is missing
     */
    public record Answer(
            @Nullable String heading,
            String tone,
            TaxResult result,
            List<Tick> ticks,
            @Nullable String formula,
            List<String> changes) {}

    /** @throws org.openlicence.exchange.shared.Refused TXP-01 */
    TaxResult reckon(TaxTool tool, List<DeclaredInput> inputs) {
        return TaxReckoning.of(tool, inputs, today(), policies);
    }

    /** @throws org.openlicence.exchange.shared.Refused TXP-01, TXP-20 */
    List<RuleEstimate> check(List<DeclaredInput> inputs) {
        return ContractPreCheck.of(inputs, today(), policies);
    }

    /** Every tool with an empty form, the contract first. */
    List<Tool> blank() {
        List<Tool> all = new ArrayList<>();
        all.add(show(ContractPreCheck.CODE, Map.of(), List.of()));
        for (TaxTool tool : TaxTool.values()) {
            all.add(show(tool.code(), Map.of(), List.of()));
        }
        return all;
    }

    /**
     * What a tool says to what a reader typed.
     *
     * @throws org.openlicence.exchange.shared.Refused TXP-01, TXP-20
     * @throws NotFound when there is no such tool
     */
    List<Answer> answers(String code, Map<String, String> typed) {
        List<DeclaredInput> said = declared(asked(code), typed);
        return tool(code)
                .map(tool -> List.of(answer("taxcheck." + tool.name() + ".formula", null, reckon(tool, said), today())))
                .orElseGet(() -> check(said).stream().map(this::answer).toList());
    }

    /** @param typed what the reader typed, by name of the input @throws NotFound when there is no such tool */
    Tool show(String code, Map<String, String> typed, List<Answer> answers) {
        List<Field> fields = asked(code).stream()
                .map(input -> Field.of(input, typed.get(input.name()), text))
                .toList();
        String key = "taxcheck." + tool(code).map(TaxTool::name).orElse("CONTRACT");
        return new Tool(code, text.message(key), text.message(key + ".lead"), fields, answers);
    }

    /** What was typed for a tool, as the rule reads it. */
    private static List<DeclaredInput> declared(List<TaxInput> asked, Map<String, String> typed) {
        return TaxInputRow.declared(asked.stream()
                .map(input -> new TaxInputRow(input, typed.get(input.name())))
                .toList());
    }

    private static List<TaxInput> asked(String code) {
        return tool(code)
                .map(TaxTool::asked)
                .or(() -> code.equals(ContractPreCheck.CODE) ? Optional.of(ContractPreCheck.ASKED) : Optional.empty())
                .orElseThrow(() -> new NotFound(code));
    }

    private static Optional<TaxTool> tool(String code) {
        return Arrays.stream(TaxTool.values())
                .filter(tool -> tool.code().equals(code))
                .findFirst();
    }

    private Answer answer(RuleEstimate estimate) {
        String heading = text.message("tax.rule." + estimate.rule().code()) + " · " + text.label(estimate.side());
        return answer("taxpreference.formula." + estimate.rule().name(), heading, shown(estimate), estimate.taxDay());
    }

    /** The amounts of a yearly relief are those of a contract that qualifies; beside one that does not they would mislead. */
    private static TaxResult shown(RuleEstimate estimate) {
        TaxResult result = estimate.result();
        boolean refused = result.outcome().equals(TaxOutcome.INELIGIBLE.name());
        return refused && estimate.rule().yearly()
                ? new TaxResult(result.outcome(), 0, result.checks(), List.of(), result.sources(), result.verified())
                : result;
    }

    private Answer answer(String formula, @Nullable String heading, TaxResult result, LocalDate on) {
        return new Answer(
                heading,
                TaxSheets.tone(result.outcome()),
                result,
                words.ticks(result),
                words.formula(formula, result, on),
                words.changes(result));
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
