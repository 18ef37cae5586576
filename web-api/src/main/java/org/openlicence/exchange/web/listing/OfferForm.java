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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The offer as typed. It may be incomplete: the guards beside the form say what is missing before filing (OL-11, OL-12).
 *
 * @param amount LUMP_SUM, yuan with at most two decimals
 * @param entry ENTRY_PLUS_ROYALTY: due at conclusion, yuan
 * @param royaltyPercent rate with at most two decimals
 * @param royaltyMinimum least royalty of every period, yuan
 * @param instalments INSTALMENTS, or after a trial: as many rows as the form shows
 * @param deferral DEFERRED: trial and what follows, whose figures stand where they stand without one
 * @param version version of the listing the form was shown for; absent for a new one
 * @param token made when an empty form was shown, so that a double click drafts one listing
 * @param alternatives further variants among which every taker chooses; the pages keep them on one of their own
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
        @Nullable @Size(max = 60) String token,
        @Size(max = OfferTerms.MOST_VARIANTS - 1) List<@Valid VariantForm> alternatives) {
    private static final String[] CONTACTS = {"TECHNOLOGY_TRANSFER_OFFICE", "PATENT_OFFICE_OF_UNIT", "LEGAL_OFFICE"};

    public OfferForm {
        instalments = InstalmentRow.filled(instalments);
        deferral = deferral == null ? DeferralForm.EMPTY : deferral;
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** Offices an offer may name. */
    public static String[] contacts() {
        return CONTACTS.clone();
    }

    public static OfferForm empty(String token) {
        return of(VariantForm.EMPTY, null, null, CONTACTS[0], null, null, token, List.of());
    }

    public static OfferForm of(OfferTerms terms, long version) {
        VariantForm first = VariantForm.of(new OfferVariant(terms.feePlan(), terms.termMonths()));
        return of(
                first,
                terms.licenceEndOn(),
                terms.feeBasisNote(),
                terms.contactRole(),
                terms.supportOffer(),
                version,
                null,
                terms.others().stream().map(VariantForm::of).toList());
    }

    private static OfferForm of(
            VariantForm first,
            @Nullable LocalDate licenceEndOn,
            @Nullable String feeBasisNote,
            String contactRole,
            @Nullable String supportOffer,
            @Nullable Long version,
            @Nullable String token,
            List<VariantForm> alternatives) {
        return new OfferForm(
                first.kind(),
                first.amount(),
                first.entry(),
                first.royaltyBase(),
                first.royaltyPercent(),
                first.royaltyDefinition(),
                first.royaltyPeriodMonths(),
                first.royaltyMinimum(),
                first.instalments(),
                first.deferral(),
                first.termMonths(),
                licenceEndOn,
                feeBasisNote,
                contactRole,
                supportOffer,
                version,
                token,
                alternatives);
    }

    public OfferTerms terms() {
        VariantForm first = new VariantForm(
                kind,
                amount,
                entry,
                royaltyBase,
                royaltyPercent,
                royaltyDefinition,
                royaltyPeriodMonths,
                royaltyMinimum,
                instalments,
                deferral,
                termMonths);
        return new OfferTerms(
                first.plan(),
                termMonths,
                licenceEndOn,
                feeBasisNote,
                contactRole,
                supportOffer,
                alternatives.stream().map(VariantForm::variant).toList());
    }
}
