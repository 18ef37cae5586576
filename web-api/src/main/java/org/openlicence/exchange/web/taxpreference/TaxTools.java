package org.openlicence.exchange.web.taxpreference;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxReckoning;
import org.openlicence.exchange.taxpreference.TaxTool;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Field;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Tick;
import org.springframework.stereotype.Component;

/** Reckonings with a reader's own figures, in words. Nothing of them is kept. */
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

    /** One tool with its form. @param answer absent until it is asked */
    public record Tool(
            String code,
            String title,
            String lead,
            List<Field> fields,
            @Nullable Answer answer) {}

    /** @param formula sentence with the reader's amounts; absent while an amount is missing */
    public record Answer(
            TaxResult result, List<Tick> ticks, @Nullable String formula, List<String> changes) {}

    /** @throws org.openlicence.exchange.shared.Refused TXP-01 */
    TaxResult reckon(TaxTool tool, List<DeclaredInput> inputs) {
        return TaxReckoning.of(tool, inputs, Shanghai.dayOf(clock.instant()), policies);
    }

    /** @param typed what the reader typed, by name of the input */
    Tool show(TaxTool tool, Map<String, String> typed, @Nullable TaxResult result) {
        List<Field> fields = tool.asked().stream()
                .map(input -> new Field(input, text.label(input), typed.get(input.name())))
                .toList();
        String key = "taxcheck." + tool.name();
        return new Tool(
                tool.code(),
                text.message(key),
                text.message(key + ".lead"),
                fields,
                result == null ? null : answer(tool, result));
    }

    /** What was typed for a tool, as the rule reads it. */
    static List<DeclaredInput> declared(TaxTool tool, Map<String, String> typed) {
        List<TaxInputRow> rows = new ArrayList<>();
        for (TaxInput input : tool.asked()) {
            rows.add(new TaxInputRow(input, typed.get(input.name())));
        }
        return TaxInputRow.declared(rows);
    }

    private Answer answer(TaxTool tool, TaxResult result) {
        return new Answer(
                result,
                words.ticks(result),
                words.formula("taxcheck." + tool.name() + ".formula", result),
                words.changes(result));
    }
}
