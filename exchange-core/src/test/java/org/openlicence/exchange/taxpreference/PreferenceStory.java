package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.InMemoryDocumentRegister;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordCorrection;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;

/** Preferences of one licence in force from 2026 to 2030, for 234,567.89. */
abstract class PreferenceStory {
    static final RegistrationId CONTRACT = new RegistrationId("reg_1");
    static final LocalDate FROM = LocalDate.parse("2026-01-01");
    static final long PRICE = 23_456_789;

    final RegisteredContractStory register = new RegisteredContractStory();
    final InMemoryDocumentRegister documents = new InMemoryDocumentRegister();
    final List<TaxPreferenceEvent> events = new ArrayList<>();

    PreferenceStory() {
        register.determined(CONTRACT, "LICENCE", "PATENT_EXPLOITATION", PRICE, PRICE, FROM, FROM.plusYears(5));
    }

    static Origin seller() {
        return RegistrationCase.at(RegistrationCase.SELLER, "2026-11-20");
    }

    static Origin exchange() {
        return RegistrationCase.at(Actor.SYSTEM, "2026-11-20");
    }

    static DeclaredInput said(TaxInput input, Object value) {
        return new DeclaredInput(input.name(), String.valueOf(value));
    }

    ResultValidator<TaxPreference> when(TaxPreferenceCommand command) {
        var fixture = new AggregateTestFixture<>(TaxPreference.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(RegistrationCase.POLICIES);
        fixture.registerInjectableResource(register);
        fixture.registerInjectableResource(documents);
        fixture.registerInjectableResource(new RegistrationCase().directory);
        return (events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(events)).when(command);
    }

    List<TaxPreferenceEvent> does(TaxPreferenceCommand command) {
        List<TaxPreferenceEvent> published = new ArrayList<>();
        when(command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(payloads -> {
                    payloads.forEach(event -> published.add((TaxPreferenceEvent) event));
                    return true;
                })));
        events.addAll(published);
        return published;
    }

    void refused(TaxPreferenceCommand command, String... codes) {
        when(command).expectException(RefusedCodes.exactly(codes));
    }

    static EvaluatePreference evaluate(
            TaxSide side, TaxRule rule, Origin origin, @Nullable List<DeclaredInput> inputs) {
        return new EvaluatePreference(TaxPreferenceId.of(CONTRACT, side, rule), CONTRACT, side, rule, inputs, origin);
    }

    PreferenceEvaluated evaluated(TaxRule rule, DeclaredInput... inputs) {
        TaxSide side = rule == TaxRule.RD ? TaxSide.BUYER : TaxSide.SELLER;
        Origin origin = side == TaxSide.SELLER ? seller() : RegistrationCase.at(RegistrationCase.BUYER, "2026-11-20");
        return (PreferenceEvaluated)
                does(evaluate(side, rule, origin, List.of(inputs))).getFirst();
    }

    static RecordClaim claim(TaxRule rule, String period, String yuan) {
        return new RecordClaim(
                TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, rule), period, Money.ofYuan(yuan), seller());
    }

    static RecordCorrection corrected(String day) {
        return new RecordCorrection(
                TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH),
                LocalDate.parse(day),
                "receipt 1",
                seller());
    }

    /** As the seller's own stream tells it. */
    void waived(String from, String until) {
        register.with(new VatExemptionWaived(
                WaiverId.of(RegistrationCase.UNIVERSITY).value(),
                RegistrationCase.UNIVERSITY,
                LocalDate.parse(from),
                LocalDate.parse(until),
                RegisteredContractStory.TRACE));
    }

    static long amount(PreferenceEvaluated event, TaxAmount name) {
        return event.result().steps().stream()
                .filter(step -> step.name().equals(name.name()))
                .findFirst()
                .orElseThrow()
                .fen();
    }

    static String answer(PreferenceEvaluated event, TaxCondition condition) {
        return event.result().checks().stream()
                .filter(check -> check.condition().equals(condition.name()))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    void vatIsEligible() {
        register.registered(CONTRACT);
        evaluated(TaxRule.VAT_TECH, said(TaxInput.KEPT_APART, true), said(TaxInput.DAY, "2026-03-16"));
    }
}
