package org.openlicence.exchange.web.taxpreference;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.taxpreference.TaxAmount;
import org.openlicence.exchange.taxpreference.TaxAnswer;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.TaxStep;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.taxpreference.TaxSheets.Tick;
import org.springframework.stereotype.Component;

/** A rule's answer in the reader's language: conditions ticked, the formula with amounts, what would change it. */
@Component
class TaxWords {
    private static final Pattern RATE = Pattern.compile("\\{(tax\\.[a-z.-]+)}");

    private final PolicyBook policies;
    private final PageText text;

    TaxWords(PolicyBook policies, PageText text) {
        this.policies = policies;
        this.text = text;
    }

    List<Tick> ticks(TaxResult result) {
        return result.checks().stream()
                .map(check -> tick(check.condition(), TaxAnswer.valueOf(check.answer())))
                .toList();
    }

    List<String> changes(TaxResult result) {
        return result.checks().stream()
                .filter(check -> !check.answer().equals(TaxAnswer.YES.name()))
                .map(check -> text.message("taxpreference.change." + check.condition()))
                .toList();
    }

    /**
     * @param key of a sentence that names amounts, e.g. {@code {PRICE}}, and rates of the policy by their keys
     * @param on day whose rates are named
     */
    @Nullable
    String formula(String key, TaxResult result, LocalDate on) {
        String sentence = RATE.matcher(text.message(key))
                .replaceAll(rate -> text.rate(policies.figure(rate.group(1), on).intValue()));
        for (TaxStep step : result.steps()) {
            sentence = sentence.replace("{" + step.name() + "}", text.money(step.fen()));
        }
        sentence = sentence.replace("{" + TaxAmount.RELIEF.name() + "}", text.money(result.reliefFen()));
        return sentence.contains("{") ? null : sentence;
    }

    private Tick tick(String condition, TaxAnswer answer) {
        String sentence = text.label("TaxCondition", condition);
        return switch (answer) {
            case YES -> new Tick(sentence, text.label(answer), "ok", "✓");
            case NO -> new Tick(sentence, text.label(answer), "stop", "✗");
            case UNKNOWN, ASK_TAX_BODY -> new Tick(sentence, text.label(answer), "wait", "?");
        };
    }
}
