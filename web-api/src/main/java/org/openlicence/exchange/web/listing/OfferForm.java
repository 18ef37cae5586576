package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The offer as typed. It may be incomplete: the guards beside the form say what is missing before filing (OL-11, OL-12).
 *
 * @param amount LUMP_SUM, yuan with at most two decimals
 * @param entry ENTRY_PLUS_ROYALTY: due at conclusion, yuan
 * @param royaltyPercent rate with at most two decimals
 * @param version version of the listing the form was shown for; absent for a new one
 * @param token made when an empty form was shown, so that a double click drafts one listing
 */
public record OfferForm(
        @NotNull FeePlan.Kind kind,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal entry,

        FeePlan.@Nullable RoyaltyBase royaltyBase,

        @Nullable @DecimalMin("0.01") @Digits(integer = 3, fraction = 2)
        BigDecimal royaltyPercent,

        @Nullable @Size(max = 2000) String royaltyDefinition,
        @Nullable @Min(1) @Max(12) Integer royaltyPeriodMonths,
        @Nullable @Min(1) @Max(240) Integer termMonths,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate licenceEndOn,

        @Nullable @Size(max = 2000) String feeBasisNote,
        @NotBlank @Pattern(regexp = "[A-Z_]{1,60}") String contactRole,
        @Nullable @Size(max = 2000) String supportOffer,
        @Nullable Long version,
        @Nullable @Size(max = 60) String token) {
    static final String[] CONTACTS = {"TECHNOLOGY_TRANSFER_OFFICE", "PATENT_OFFICE_OF_UNIT", "LEGAL_OFFICE"};

    static OfferForm empty(String token) {
        return new OfferForm(
                FeePlan.Kind.LUMP_SUM,
                null,
                null,
                null,
                null,
                null,
                12,
                60,
                null,
                null,
                CONTACTS[0],
                null,
                null,
                token);
    }

    static OfferForm of(OfferTerms terms, long version) {
        FeePlan plan = terms.feePlan();
        return new OfferForm(
                plan.kind(),
                yuan(plan.amountFen()),
                yuan(plan.entryFen()),
                plan.royaltyBase(),
                plan.royaltyBasisPoints() == null ? null : BigDecimal.valueOf(plan.royaltyBasisPoints(), 2),
                plan.royaltyDefinition(),
                plan.royaltyPeriodMonths(),
                terms.termMonths(),
                terms.licenceEndOn(),
                terms.feeBasisNote(),
                terms.contactRole(),
                terms.supportOffer(),
                version,
                null);
    }

    /** Only what belongs to the chosen plan enters the offer. */
    OfferTerms terms() {
        FeePlan plan =
                switch (kind) {
                    case FREE -> FeePlan.free();
                    case LUMP_SUM -> new FeePlan(kind, fen(amount), null, null, null, null, null);
                    case ENTRY_PLUS_ROYALTY ->
                        new FeePlan(
                                kind,
                                null,
                                fen(entry),
                                royaltyBase,
                                royaltyPercent == null
                                        ? null
                                        : royaltyPercent.movePointRight(2).intValueExact(),
                                royaltyDefinition,
                                royaltyPeriodMonths);
                };
        return new OfferTerms(plan, termMonths, licenceEndOn, feeBasisNote, contactRole, supportOffer);
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan.toPlainString()).fen();
    }

    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
