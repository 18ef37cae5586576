package org.openlicence.exchange.web.settlement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.licence.Takers;
import org.openlicence.exchange.web.royalty.Royalties;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.trial.Trials;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments at the simulated bank for API clients. Only where that bank keeps the account. */
@RestController
@PreAuthorize("hasRole('REPRESENTATIVE')")
@ConditionalOnProperty(name = "exchange.settlement.account", havingValue = "simulated", matchIfMissing = true)
@Tag(name = "licences")
class PaymentApi {
    private final SimulatedBank bank;
    private final Takers takers;
    private final Royalties royalties;
    private final Trials trials;
    private final ActorResolver actors;

    PaymentApi(SimulatedBank bank, Takers takers, Royalties royalties, Trials trials, ActorResolver actors) {
        this.bank = bank;
        this.takers = takers;
        this.royalties = royalties;
        this.trials = trials;
        this.actors = actors;
    }

    record PaymentBody(
            @NotNull @Positive @Max(Money.MAX_FEN) Long amountFen) {}

    @PostMapping("/api/v1/licences/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Order a payment at the simulated bank; the same Idempotency-Key pays once")
    Booking pay(@PathVariable LicenceId id, @Valid @RequestBody PaymentBody body, HttpServletRequest request) {
        takers.requireTaker(id);
        String order = CreationId.of("pay_", request);
        String payer = actors.required().organisationId();
        return bank.pay(new PaymentOrder(order, bank.paymentReference(id), payer, Money.ofFen(body.amountFen())));
    }

    @PostMapping("/api/v1/licences/{id}/royalties/{period}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Order the payment of a royalty or an instalment at the simulated bank; the same Idempotency-Key pays once")
    Booking payRoyalty(
            @PathVariable LicenceId id,
            @PathVariable int period,
            @Valid @RequestBody PaymentBody body,
            HttpServletRequest request) {
        royalties.ofTaker(id, period);
        String order = CreationId.of("pay_", request);
        String payer = actors.required().organisationId();
        String reference = bank.paymentReference(PaymentPurpose.royalty(id, period));
        return bank.pay(new PaymentOrder(order, reference, payer, Money.ofFen(body.amountFen())));
    }

    @PostMapping("/api/v1/licences/{id}/trial/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Order the payment of a deferred fee at the simulated bank; the same Idempotency-Key pays once")
    Booking payDeferred(@PathVariable LicenceId id, @Valid @RequestBody PaymentBody body, HttpServletRequest request) {
        trials.ofTaker(id);
        String order = CreationId.of("pay_", request);
        String payer = actors.required().organisationId();
        String reference = bank.paymentReference(PaymentPurpose.deferred(id));
        return bank.pay(new PaymentOrder(order, reference, payer, Money.ofFen(body.amountFen())));
    }
}
