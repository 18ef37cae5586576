package org.openlicence.exchange.web.taxpreference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceQueries;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView.Judged;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.taxpreference.TaxAnswer;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxStep;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.registration.Cases;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The rules of the reader's side of a contract, each with its conditions, its formula and what can be done. */
@Component
class TaxSheets {
    private final TaxPreferenceQueries preferences;
    private final Cases cases;
    private final ActorResolver actors;
    private final PageText text;

    TaxSheets(TaxPreferenceQueries preferences, Cases cases, ActorResolver actors, PageText text) {
        this.preferences = preferences;
        this.cases = cases;
        this.actors = actors;
        this.text = text;
    }

    /** A contract as its party reads it. */
    record Contract(RegistrationView registration, TaxSide side) {
        RegistrationId id() {
            return new RegistrationId(registration.registrationId());
        }

        TaxPreferenceId preference(TaxRule rule) {
            return TaxPreferenceId.of(id(), side, rule);
        }
    }

    /**
     * One rule. @param view absent until it was judged @param fields what the party may say, with what it said last
     */
    public record Sheet(
            TaxRule rule,
            String title,
            @Nullable TaxPreferenceView view,
            List<Evaluated> evaluated,
            List<Field> fields,
            List<TaxAct> acts) {}

    /** @param formula sentence with the party's amounts; absent while an amount is missing */
    public record Evaluated(
            Judged judged,
            String tone,
            List<Tick> ticks,
            @Nullable String formula,
            List<String> changes) {}

    public record Tick(String sentence, String answer, String tone, String mark) {}

    public record Field(
            TaxInput input, String label, @Nullable String value) {}

    /** @throws NotFound when there is no such contract, or the reader is none of its two parties */
    Contract contract(RegistrationId id) {
        RegistrationView view = cases.read(id.value(), null).required(id.value());
        String organisation = actors.required().organisationId();
        if (view.subject().sellerId().equals(organisation)) {
            return new Contract(view, TaxSide.SELLER);
        }
        if (view.subject().buyerId().equals(organisation)) {
            return new Contract(view, TaxSide.BUYER);
        }
        throw new NotFound(id.value());
    }

    /** @throws NotFound when the rule is none of that side */
    static TaxRule rule(String code, TaxSide side) {
        return TaxRule.of(side).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    /** @throws NotFound when it was not judged yet */
    FreshRead<TaxPreferenceView> read(Contract contract, TaxRule rule, @Nullable Long atLeast) {
        String id = contract.preference(rule).value();
        return FreshRead.of(() -> preferences.byId(id), TaxPreferenceView::version, atLeast);
    }

    List<TaxPreferenceView> views(Contract contract) {
        return preferences.ofContract(
                contract.registration().registrationId(), actors.required().organisationId());
    }

    /** @param fresh the preference just acted on, which the list may not show yet */
    List<Sheet> sheets(Contract contract, Optional<TaxPreferenceView> fresh) {
        Map<String, TaxPreferenceView> known =
                views(contract).stream().collect(Collectors.toMap(TaxPreferenceView::rule, Function.identity()));
        fresh.ifPresent(view -> known.put(view.rule(), view));
        return TaxRule.of(contract.side()).stream()
                .map(rule -> sheet(rule, known.get(rule.code())))
                .toList();
    }

    private Sheet sheet(TaxRule rule, @Nullable TaxPreferenceView view) {
        return new Sheet(
                rule,
                text.message("tax.rule." + rule.code()),
                view,
                view == null
                        ? List.of()
                        : view.evaluations().stream()
                                .map(judged -> evaluated(rule, judged))
                                .toList(),
                TaxInput.asked(rule).stream().map(input -> field(input, view)).toList(),
                view == null
                        ? List.of()
                        : Arrays.stream(TaxAct.values())
                                .filter(act -> act.offered(rule, view))
                                .toList());
    }

    private Field field(TaxInput input, @Nullable TaxPreferenceView view) {
        String said = view == null || view.evaluations().isEmpty()
                ? null
                : view.evaluations().getFirst().inputs().stream()
                        .filter(one -> one.name().equals(input.name()))
                        .map(DeclaredInput::value)
                        .map(value -> TaxInputRow.typed(input, value))
                        .findFirst()
                        .orElse(null);
        return new Field(input, text.label(input), said);
    }

    private Evaluated evaluated(TaxRule rule, Judged judged) {
        List<Tick> ticks = judged.result().checks().stream()
                .map(check -> tick(check.condition(), TaxAnswer.valueOf(check.answer())))
                .toList();
        List<String> changes = judged.result().checks().stream()
                .filter(check -> !check.answer().equals(TaxAnswer.YES.name()))
                .map(check -> text.message("taxpreference.change." + check.condition()))
                .toList();
        String tone =
                switch (judged.result().outcome()) {
                    case "ELIGIBLE" -> "ok";
                    case "INELIGIBLE" -> "stop";
                    default -> "wait";
                };
        return new Evaluated(judged, tone, ticks, formula(rule, judged), changes);
    }

    private Tick tick(String condition, TaxAnswer answer) {
        String sentence = text.label("TaxCondition", condition);
        return switch (answer) {
            case YES -> new Tick(sentence, text.label(answer), "ok", "✓");
            case NO -> new Tick(sentence, text.label(answer), "stop", "✗");
            case UNKNOWN, ASK_TAX_BODY -> new Tick(sentence, text.label(answer), "wait", "?");
        };
    }

    private @Nullable String formula(TaxRule rule, Judged judged) {
        String sentence = text.message("taxpreference.formula." + rule.name());
        for (TaxStep step : judged.result().steps()) {
            sentence = sentence.replace("{" + step.name() + "}", text.money(step.fen()));
        }
        return sentence.contains("{") ? null : sentence;
    }
}
