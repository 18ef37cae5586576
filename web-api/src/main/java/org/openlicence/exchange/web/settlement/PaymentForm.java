package org.openlicence.exchange.web.settlement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.openlicence.exchange.shared.Money;

/**
 * A payment order to the simulated bank.
 *
 * @param amount yuan, whatever the payer wants to pay
 * @param orderId made when the form was shown: sent twice, it is paid once
 */
public record PaymentForm(
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(max = 60) String orderId) {
    static PaymentForm ofFen(long fen, String orderId) {
        return new PaymentForm(BigDecimal.valueOf(fen, 2), orderId);
    }

    Money money() {
        return Money.ofYuan(amount.toPlainString());
    }
}
