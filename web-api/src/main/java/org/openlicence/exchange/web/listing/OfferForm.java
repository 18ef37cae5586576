package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
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
import java.util.ArrayList;
import java.util.List;
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
 * @param royaltyMinimum least royalty of every period, yuan
 * @param instalments INSTALMENTS: as many rows as the form shows
 * @param deferral DEFERRED: trial and what follows
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

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal royaltyMinimum,

        @Size(max = FeePlan.MOST_INSTALMENTS) List<@Valid InstalmentRow> instalments,
        @Nullable @Valid DeferralForm deferral,
        @Nullable @Min(1) @Max(240) Integer termMonths,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate licenceEndOn,

        @Nullable @Size(max = 2000) String feeBasisNote,
        @NotBlank @Pattern(regexp = "[A-Z_]{1,60}") String contactRole,
        @Nullable @Size(max = 2000) String supportOffer,
        @Nullable Long version,
        @Nullable @Size(max = 60) String token) {
    static final String[] CONTACTS = {"TECHNOLOGY_TRANSFER_OFFICE", "PATENT_OFFICE_OF_UNIT", "LEGAL_OFFICE"};

    public OfferForm {
        List<InstalmentRow> rows = new ArrayList<>(instalments == null ? List.of() : instalments);
        while (rows.size() < FeePlan.MOST_INSTALMENTS) {
            rows.add(InstalmentRow.blankRow());
        }
        instalments = List.copyOf(rows);
        deferral = deferral == null ? DeferralForm.EMPTY : deferral;
    }

    /** Offices an offer may name. */
    public static String[] contacts() {
        return CONTACTS.clone();
    }

    public static OfferForm empty(String token) {
        return new OfferForm(
                FeePlan.Kind.LUMP_SUM,
                null,
                null,
                null,
                null,
                null,
                12,
                null,
                List.of(),
                DeferralForm.EMPTY,
                60,
                null,
                null,
                CONTACTS[0],
                null,
                null,
                token);
    }

    public static OfferForm of(OfferTerms terms, long version) {
        FeePlan plan = terms.feePlan();
        return new OfferForm(
                plan.kind(),
                yuan(plan.amountFen()),
                yuan(plan.entryFen()),
                plan.royaltyBase(),
                plan.royaltyBasisPoints() == null ? null : BigDecimal.valueOf(plan.royaltyBasisPoints(), 2),
                plan.royaltyDefinition(),
                plan.royaltyPeriodMonths(),
                yuan(plan.royaltyMinimumFen()),
                plan.tranches().stream().map(InstalmentRow::of).toList(),
                DeferralForm.of(plan.deferral()),
                terms.termMonths(),
                terms.licenceEndOn(),
                terms.feeBasisNote(),
                terms.contactRole(),
                terms.supportOffer(),
                version,
                null);
    }

    /** Only what belongs to the chosen plan enters the offer. */
    public OfferTerms terms() {
        FeePlan plan =
                switch (kind) {
                    case FREE -> FeePlan.free();
                    case LUMP_SUM -> new FeePlan(kind, fen(amount), null, null, null, null, null);
                    case DEFERRED -> deferred();
                    case INSTALMENTS -> FeePlan.instalments(tranches());
                    case ENTRY_PLUS_ROYALTY -> running(fen(entry), royaltyBase);
                    case ROYALTY_SALES, ROYALTY_PROFIT -> running(null, null);
                };
        return new OfferTerms(plan, termMonths, licenceEndOn, feeBasisNote, contactRole, supportOffer);
    }

    private FeePlan deferred() {
        return new FeePlan(
                kind,
                fen(amount),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                deferral == null ? null : deferral.deferral());
    }

    private FeePlan running(@Nullable Long entryFen, FeePlan.@Nullable RoyaltyBase base) {
        return new FeePlan(
                kind,
                null,
                entryFen,
                base,
                royaltyPercent == null ? null : royaltyPercent.movePointRight(2).intValueExact(),
                royaltyDefinition,
                royaltyPeriodMonths,
                fen(royaltyMinimum),
                null);
    }

    private List<FeePlan.Instalment> tranches() {
        List<FeePlan.Instalment> tranches = new ArrayList<>();
        for (InstalmentRow row : instalments) {
            if (!row.blank()) {
                tranches.add(row.tranche(tranches.isEmpty()));
            }
        }
        return tranches;
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan.toPlainString()).fen();
    }

    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
