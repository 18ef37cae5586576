package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.shared.Money;

/** Fee and term of one variant as typed; members as in {@link OfferForm}. */
public record VariantForm(
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
        @Nullable @Min(1) @Max(240) Integer termMonths) {
    static final VariantForm EMPTY = new VariantForm(
            FeePlan.Kind.LUMP_SUM, null, null, null, null, null, 12, null, List.of(), DeferralForm.EMPTY, 60);

    public VariantForm {
        instalments = InstalmentRow.filled(instalments);
        deferral = deferral == null ? DeferralForm.EMPTY : deferral;
    }

    static VariantForm of(OfferVariant variant) {
        FeePlan plan = variant.feePlan();
        return new VariantForm(
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
                variant.termMonths());
    }

    OfferVariant variant() {
        return new OfferVariant(plan(), termMonths);
    }

    /** Only what belongs to the chosen plan enters the offer. */
    FeePlan plan() {
        return switch (kind) {
            case FREE -> FeePlan.free();
            case LUMP_SUM -> new FeePlan(kind, fen(amount), null, null, null, null, null);
            case DEFERRED -> deferred();
            case INSTALMENTS -> FeePlan.instalments(tranches());
            case ENTRY_PLUS_ROYALTY -> running(kind, fen(entry), royaltyBase);
            case ROYALTY_SALES, ROYALTY_PROFIT -> running(kind, null, null);
        };
    }

    /** Only what belongs to what follows the trial. */
    private FeePlan deferred() {
        Deferral agreed = deferral == null ? DeferralForm.EMPTY.deferral() : deferral.deferral();
        return switch (agreed.following()) {
            case ONE_SUM -> new FeePlan(kind, fen(amount), null, null, null, null, null, null, null, agreed);
            case INSTALMENTS -> FeePlan.deferred(tranches(), agreed);
            case ROYALTY_SALES -> FeePlan.deferred(running(FeePlan.Kind.ROYALTY_SALES, null, null), agreed);
            case ROYALTY_PROFIT -> FeePlan.deferred(running(FeePlan.Kind.ROYALTY_PROFIT, null, null), agreed);
        };
    }

    private FeePlan running(FeePlan.Kind plan, @Nullable Long entryFen, FeePlan.@Nullable RoyaltyBase base) {
        return new FeePlan(
                plan,
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
