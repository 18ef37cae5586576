package org.openlicence.exchange.listing.terms;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the announced fee is reckoned. A draft may be incomplete; OL-11 says what is missing before it is filed.
 *
 * @param kind the plan
 * @param amountFen LUMP_SUM, DEFERRED with one sum: the whole fee, fen
 * @param entryFen ENTRY_PLUS_ROYALTY: due at conclusion, fen
 * @param royaltyBase plans with a running share: what the rate is applied to; said by the plan itself where that is one of
 *     ROYALTY_SALES and ROYALTY_PROFIT, or by the deferral
 * @param royaltyBasisPoints plans with a running share: rate, 10,000 = 100 %
 * @param royaltyDefinition plans with a running share: how net sales or profit are reckoned, printed in the declaration
 * @param royaltyPeriodMonths plans with a running share: length of a statement period
 * @param royaltyMinimumFen plans with a running share: least royalty of every period, fen; absent when there is none
 * @param instalments INSTALMENTS: the tranches (分期), the first due at conclusion; DEFERRED with instalments: all of them after the
 *     trial, their months counted from the first due day; absent for every other plan
 * @param deferral DEFERRED: trial, what makes the fee due, how it is paid then, and who guarantees; absent for every other plan
 */
public record FeePlan(
        Kind kind,
        @Nullable Long amountFen,
        @Nullable Long entryFen,
        @Nullable RoyaltyBase royaltyBase,
        @Nullable Integer royaltyBasisPoints,
        @Nullable String royaltyDefinition,
        @Nullable Integer royaltyPeriodMonths,
        @Nullable Long royaltyMinimumFen,
        @Nullable List<Instalment> instalments,
        @Nullable Deferral deferral) {
    /** A fee in more tranches than this is a loan. */
    public static final int MOST_INSTALMENTS = 6;

    public FeePlan {
        royaltyBase = royaltyBase == null ? following(kind, deferral).base() : royaltyBase;
        instalments = instalments == null ? null : List.copyOf(instalments);
    }

    /** A plan that is not deferred. */
    public FeePlan(
            Kind kind,
            @Nullable Long amountFen,
            @Nullable Long entryFen,
            @Nullable RoyaltyBase royaltyBase,
            @Nullable Integer royaltyBasisPoints,
            @Nullable String royaltyDefinition,
            @Nullable Integer royaltyPeriodMonths,
            @Nullable Long royaltyMinimumFen,
            @Nullable List<Instalment> instalments) {
        this(
                kind,
                amountFen,
                entryFen,
                royaltyBase,
                royaltyBasisPoints,
                royaltyDefinition,
                royaltyPeriodMonths,
                royaltyMinimumFen,
                instalments,
                null);
    }

    /** A plan without minimum and instalments. */
    public FeePlan(
            Kind kind,
            @Nullable Long amountFen,
            @Nullable Long entryFen,
            @Nullable RoyaltyBase royaltyBase,
            @Nullable Integer royaltyBasisPoints,
            @Nullable String royaltyDefinition,
            @Nullable Integer royaltyPeriodMonths) {
        this(
                kind,
                amountFen,
                entryFen,
                royaltyBase,
                royaltyBasisPoints,
                royaltyDefinition,
                royaltyPeriodMonths,
                null,
                null);
    }

    public enum Kind {
        /** No fee (免费). */
        FREE,
        /** One sum at conclusion (一次总付). */
        LUMP_SUM,
        /** A sum at conclusion and a running share (入门费加提成). */
        ENTRY_PLUS_ROYALTY,
        /** One sum in tranches, the first at conclusion (分期支付). */
        INSTALMENTS,
        /** A running share of net sales (销售额提成); nothing at conclusion. */
        ROYALTY_SALES,
        /** A running share of the profit (利润提成); nothing at conclusion. */
        ROYALTY_PROFIT,
        /** A free trial, and then what the deferral says (先使用后付费); nothing at conclusion. */
        DEFERRED;

        /** What a running share is taken of, where the plan itself says so. */
        @Nullable
        RoyaltyBase base() {
            return this == ROYALTY_SALES ? RoyaltyBase.NET_SALES : this == ROYALTY_PROFIT ? RoyaltyBase.PROFIT : null;
        }

        /** Whether the taker states its sales or profit and pays a share of them. */
        public boolean runs() {
            return this == ENTRY_PLUS_ROYALTY || base() != null;
        }

        /** Whether something falls due after conclusion: a running share, or later instalments. */
        public boolean runsOn() {
            return runs() || this == INSTALMENTS;
        }
    }

    public enum RoyaltyBase {
        NET_SALES,
        PROFIT
    }

    /**
     * One tranche of a fee.
     *
     * @param amountFen fen
     * @param dueAfterMonths months after the licence takes effect, 0 at conclusion; this or {@code dueUpon} is given
     * @param dueUpon event upon which it falls due, e.g. the start of production; absent when it falls due by time
     */
    public record Instalment(
            @Nullable Long amountFen,
            @Nullable Integer dueAfterMonths,
            @Nullable String dueUpon) {
        /** Due at conclusion. */
        public static Instalment first(long amountFen) {
            return new Instalment(amountFen, 0, null);
        }

        public static Instalment after(int months, long amountFen) {
            return new Instalment(amountFen, months, null);
        }

        public static Instalment upon(String event, long amountFen) {
            return new Instalment(amountFen, null, event);
        }
    }

    public static FeePlan free() {
        return new FeePlan(Kind.FREE, null, null, null, null, null, null);
    }

    public static FeePlan lumpSum(long amountFen) {
        return new FeePlan(Kind.LUMP_SUM, amountFen, null, null, null, null, null);
    }

    public static FeePlan entryPlusRoyalty(
            long entryFen, RoyaltyBase base, int basisPoints, String definition, int periodMonths) {
        return new FeePlan(Kind.ENTRY_PLUS_ROYALTY, null, entryFen, base, basisPoints, definition, periodMonths);
    }

    /** @param minimumFen least royalty of every period; absent when there is none */
    public static FeePlan royalty(
            RoyaltyBase base, int basisPoints, String definition, int periodMonths, @Nullable Long minimumFen) {
        Kind kind =
                switch (base) {
                    case NET_SALES -> Kind.ROYALTY_SALES;
                    case PROFIT -> Kind.ROYALTY_PROFIT;
                };
        return new FeePlan(kind, null, null, base, basisPoints, definition, periodMonths, minimumFen, null);
    }

    public static FeePlan instalments(List<Instalment> tranches) {
        return new FeePlan(Kind.INSTALMENTS, null, null, null, null, null, null, null, tranches);
    }

    /** One sum after a free trial. */
    public static FeePlan deferred(long amountFen, Deferral deferral) {
        return new FeePlan(Kind.DEFERRED, amountFen, null, null, null, null, null, null, null, deferral);
    }

    /** Instalments after a free trial. */
    public static FeePlan deferred(List<Instalment> tranches, Deferral deferral) {
        return new FeePlan(
                Kind.DEFERRED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tranches,
                deferral.followedBy(Deferral.Then.INSTALMENTS));
    }

    /** A running share after a free trial. @param share a plan with nothing but a running share */
    public static FeePlan deferred(FeePlan share, Deferral deferral) {
        return new FeePlan(
                Kind.DEFERRED,
                null,
                null,
                share.royaltyBase,
                share.royaltyBasisPoints,
                share.royaltyDefinition,
                share.royaltyPeriodMonths,
                share.royaltyMinimumFen,
                null,
                deferral.followedBy(Deferral.Then.valueOf(share.kind.name())));
    }

    /** The plan by which is paid, after a trial where there is one. */
    public Kind following() {
        return following(kind, deferral);
    }

    private static Kind following(Kind kind, @Nullable Deferral deferral) {
        return kind != Kind.DEFERRED
                ? kind
                : deferral == null ? Kind.LUMP_SUM : deferral.following().plan();
    }

    /** Whether the taker states its sales or profit and pays a share of them, at once or after a trial. */
    public boolean runs() {
        return following().runs();
    }

    /** Whether it is paid in tranches, at once or after a trial. */
    public boolean inInstalments() {
        return following() == Kind.INSTALMENTS;
    }

    /** Whether its licence has an account, from the beginning or once its trial was converted. */
    public boolean runsOn() {
        return following().runsOn();
    }

    /** What is due at conclusion, fen; 0 when nothing is. Only for plans that passed OL-11. */
    public long dueAtConclusionFen() {
        return switch (kind) {
            case FREE, ROYALTY_SALES, ROYALTY_PROFIT, DEFERRED -> 0;
            case LUMP_SUM -> amountFen == null ? 0 : amountFen;
            case ENTRY_PLUS_ROYALTY -> entryFen == null ? 0 : entryFen;
            case INSTALMENTS ->
                tranches().stream()
                        .limit(1)
                        .map(Instalment::amountFen)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
        };
    }

    /** Everything fixed in the plan, fen: the whole of a fee in instalments or after a trial, the entry fee beside a running share. */
    public long fixedFen() {
        return switch (kind) {
            case INSTALMENTS -> inTranchesFen();
            case DEFERRED -> amountFen == null ? inTranchesFen() : amountFen;
            case FREE, LUMP_SUM, ENTRY_PLUS_ROYALTY, ROYALTY_SALES, ROYALTY_PROFIT -> dueAtConclusionFen();
        };
    }

    private long inTranchesFen() {
        return tranches().stream()
                .map(Instalment::amountFen)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The tranches; none where the fee is not paid in instalments. */
    public List<Instalment> tranches() {
        return instalments == null ? List.of() : instalments;
    }
}
