package org.openlicence.exchange.web.achievement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.Pricing;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/** How a price was found, as typed; amounts in yuan. Which members a route needs is the ledger's to say. */
public record PricingForm(
        @NotNull PricingRoute route,

        @NotNull @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal price,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate noticeOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate publicUntil,

        @Nullable Boolean relatedParty,
        @Nullable @Size(max = 120) String venue,
        @Nullable @Size(max = 60) String marketNumber,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal start,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal increment,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate listedFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate listedTo,

        @Nullable @Min(0) @Max(10000) Integer bidders) {
    @SuppressWarnings("NullAway") // an empty form
    static PricingForm empty() {
        return new PricingForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Only what belongs to the route. */
    Pricing pricing() {
        boolean agreed = route == PricingRoute.AGREEMENT;
        return new Pricing(
                route,
                Money.ofYuan(price.toPlainString()).fen(),
                agreed ? noticeOn : null,
                agreed ? publicUntil : null,
                agreed && Boolean.TRUE.equals(relatedParty),
                agreed ? null : venue,
                agreed ? null : marketNumber,
                agreed ? null : fen(start),
                route == PricingRoute.AUCTION ? fen(increment) : null,
                agreed ? null : listedFrom,
                agreed ? null : listedTo,
                agreed ? null : bidders);
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan.toPlainString()).fen();
    }
}
