package org.openlicence.exchange.web.achievement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardBasis;
import org.openlicence.exchange.shared.Money;

/**
 * What a reward is reckoned from, as typed; amounts in yuan.
 *
 * @param rule the unit's own rule, per cent of the net income; absent where it has none
 */
public record RewardForm(
        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal income,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal taxes,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal maintenance,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal transaction,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal rule) {
    RewardBasis basis() {
        return new RewardBasis(money(income), money(taxes), money(maintenance), money(transaction));
    }

    @Nullable
    Integer ruleBasisPoints() {
        return rule == null ? null : rule.movePointRight(2).intValueExact();
    }

    private static Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? Money.ZERO : Money.ofYuan(yuan.toPlainString());
    }
}
