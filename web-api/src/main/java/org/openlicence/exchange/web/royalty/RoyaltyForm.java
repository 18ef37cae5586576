package org.openlicence.exchange.web.royalty;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.royalty.RoyaltyAct.Figures;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a page sends with an act on a row of an account.
 *
 * @param amount net sales or profit of the period, yuan; a loss is negative
 * @param confirmed whether it was reckoned by the definition
 * @param version version of the account the form was shown for
 * @param occurredOn day of the event an instalment falls due upon
 * @param cost cost of an audit, yuan
 * @param accepted whether the taker agrees with a finding
 */
public record RoyaltyForm(
        @Nullable @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Nullable Boolean confirmed,
        @Nullable Long version,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate occurredOn,

        @Nullable @DecimalMin("0.00") @Digits(integer = 9, fraction = 2)
        BigDecimal cost,

        @Nullable Boolean accepted) {
    static RoyaltyForm empty(long version) {
        return new RoyaltyForm(null, null, version, null, null, null);
    }

    /** Whether a field of the form was left empty. */
    boolean lacks(String member) {
        return switch (member) {
            case "amount" -> amount == null;
            case "occurredOn" -> occurredOn == null;
            case "cost" -> cost == null;
            case "accepted" -> accepted == null;
            default -> throw new IllegalArgumentException(member);
        };
    }

    Figures figures() {
        return new Figures(fen(amount), Boolean.TRUE.equals(confirmed), occurredOn, fen(cost), accepted);
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointRight(2).longValueExact();
    }
}
