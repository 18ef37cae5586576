package org.openlicence.exchange.web.trial;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a trial carries; which members it needs is {@link TrialAct}'s.
 *
 * @param revenueOn day of the first revenue
 * @param security what other security brought in, yuan
 * @param evidence how what was got was returned
 */
public record TrialForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate revenueOn,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal security,

        @Nullable @Size(max = 500) String evidence) {
    static final TrialForm EMPTY = new TrialForm(null, null, null);

    Money securityMoney() {
        return security == null ? Money.ZERO : Money.ofYuan(security.toPlainString());
    }
}
