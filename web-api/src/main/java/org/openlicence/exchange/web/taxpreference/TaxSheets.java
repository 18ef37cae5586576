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
import org.openlicence.exchange.taxpreference.TaxAmount;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.registration.Cases;
import org.openlicence.exchange.web.registration.TradeTask;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The rules of the reader's side of a contract, each with its conditions, its formula and what can be done. */
@Component
class TaxSheets {
    private final TaxPreferenceQueries preferences;
    private final TaxEvidence evidence;
    private final TaxWords words;
    private final Cases cases;
    private final ActorResolver actors;
    private final PageText text;

    TaxSheets(
            TaxPreferenceQueries preferences,
            TaxEvidence evidence,
            TaxWords words,
            Cases cases,
            ActorResolver actors,
            PageText text) {
        this.preferences = preferences;
        this.evidence = evidence;
        this.words = words;
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
            List<TaxAct> acts,
            List<TaxEvidence.Row> evidence) {}

    /** @param formula sentence with the party's amounts; absent while an amount is missing */
    public record Evaluated(
            Judged judged,
            String tone,
            List<Tick> ticks,
            @Nullable String formula,
            List<String> changes) {}

    public record Tick(String sentence, String answer, String tone, String mark) {}

    /** One question. @param options what may be chosen; empty where it is typed */
    public record Field(
            TaxInput input, String label, @Nullable String value, List<Option> options) {
        static Field of(TaxInput input, @Nullable String value, PageText text) {
            List<Option> options = input.choices().stream()
                    .map(choice -> new Option(choice, words(input, choice, text)))
                    .toList();
            return new Field(input, text.label(input), value, options);
        }

        private static String words(TaxInput input, String choice, PageText text) {
            return switch (input) {
                case CONTRACT_KIND -> {
                    String[] kind = choice.split("\\.");
                    yield text.label("ContractType", kind[0]) + " · " + text.label("SubType", kind[1]);
                }
                case LICENCE_MODE -> text.label("LicenceMode", choice);
                case PAYMENT -> text.label("PaymentMode", choice);
                default -> choice;
            };
        }
    }

    public record Option(String value, String label) {}

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

    /** The registration with the commerce authority that reliefs of a contract over the border ask for. */
    Optional<TradeTask> trade(Contract contract) {
        return cases.trade(contract.registration());
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

    /** One preference as a tax body reads it. */
    Sheet sheet(TaxPreferenceView view) {
        return sheet(rule(view.rule(), TaxSide.valueOf(view.side())), view);
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
                                .filter(act -> act.offered(view))
                                .toList(),
                evidence.of(view));
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
        return Field.of(input, said, text);
    }

    /** Tone of the chip of a {@code TaxOutcome}. */
    static String tone(String outcome) {
        return switch (outcome) {
            case "ELIGIBLE" -> "ok";
            case "INELIGIBLE" -> "stop";
            default -> "wait";
        };
    }

    /** Capitalised research saves tax year by year. */
    private static String formula(TaxRule rule, Judged judged) {
        boolean yearly =
                judged.result().steps().stream().anyMatch(step -> step.name().equals(TaxAmount.EXTRA_A_YEAR.name()));
        return "taxpreference.formula." + rule.name() + (yearly ? ".capitalised" : "");
    }

    private Evaluated evaluated(TaxRule rule, Judged judged) {
        return new Evaluated(
                judged,
                tone(judged.result().outcome()),
                words.ticks(judged.result()),
                words.formula(formula(rule, judged), judged.result(), judged.taxDay()),
                words.changes(judged.result()));
    }
}
