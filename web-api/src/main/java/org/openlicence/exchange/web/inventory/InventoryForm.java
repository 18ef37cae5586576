package org.openlicence.exchange.web.inventory;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an owner states of a patent, as typed.
 *
 * @param wishes none says that the patent is not convertible
 * @param score points, 0 to 100, one decimal
 * @param industries GB/T 4754 codes, parted by spaces or commas
 * @param price expected price, yuan
 * @param version version of the record the form was shown for; absent for a new one, and for API clients
 */
public record InventoryForm(
        @Nullable @Size(max = 3) List<@NotNull ConversionWish> wishes,
        @Nullable Boolean exploited,
        @NotNull @Min(1) @Max(9) Integer selfGrade,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal score,

        @NotNull @Min(1) @Max(9) Integer trl,
        @Nullable @Size(max = 2000) String scenario,
        @Nullable @Size(max = 200) String industries,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal price,

        @Nullable Boolean support,
        @Nullable @Size(max = 100) String college,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate nextReviewOn,

        @Nullable Long version) {
    static InventoryForm empty() {
        return new InventoryForm(List.of(), false, 3, null, 5, null, null, null, false, null, null, null);
    }

    static InventoryForm of(InventoryEntry entry, long version) {
        Integer tenths = entry.scoreTenths();
        Long fen = entry.expectedPriceFen();
        return new InventoryForm(
                entry.conversionWishes(),
                entry.exploited(),
                entry.selfGrade(),
                tenths == null ? null : BigDecimal.valueOf(tenths, 1),
                entry.trl(),
                entry.applicationScenario(),
                entry.targetIndustries().isEmpty() ? null : String.join(" ", entry.targetIndustries()),
                fen == null ? null : BigDecimal.valueOf(fen, 2),
                entry.supportPossible(),
                entry.college(),
                entry.nextReviewOn(),
                version);
    }

    /** Whether a wish is ticked. */
    public boolean wishing(ConversionWish wish) {
        return wishes != null && wishes.contains(wish);
    }

    InventoryEntry entry() {
        return new InventoryEntry(
                wishes == null ? List.of() : wishes,
                Boolean.TRUE.equals(exploited),
                selfGrade,
                score == null ? null : score.movePointRight(1).intValueExact(),
                trl,
                scenario,
                codes(industries),
                price == null ? null : Money.ofYuan(price.toPlainString()).fen(),
                Boolean.TRUE.equals(support),
                college,
                nextReviewOn);
    }

    /** Codes as people part them: spaces, commas, semicolons, also Chinese ones. */
    static List<String> codes(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.trim().split("[\\s,;，；、]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
