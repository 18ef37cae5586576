package org.openlicence.exchange.royalty.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/**
 * What happened to the account of a licence whose fee runs on after conclusion. {@code period} is the number of the row: of a
 * royalty period, of an instalment, or from 1001 on of a supplement.
 */
public sealed interface RoyaltyEvent extends ExchangeEvent {
    String royaltyId();

    @Override
    default String aggregateId() {
        return royaltyId();
    }

    /**
     * A licence with a running share formed.
     *
     * @param base NET_SALES or PROFIT
     * @param basisPoints rate, 10,000 = 100 %
     * @param definition how the base is reckoned, as printed in the declaration
     * @param periodMonths length of a period; the last one ends with the licence
     * @param entryFen what was due at conclusion, fen
     * @param minimumFen least royalty of every period, fen; absent when the plan has none
     * @param validFrom first day of the licence
     * @param validTo first day after the licence
     * @param paidFrom first day of the first period, where a free trial went before; absent where that is {@code validFrom}
     */
    @EventName("royalty.RoyaltyOpened")
    @Revision("3")
    record RoyaltyOpened(
            String royaltyId,
            String licenceId,
            String takerId,
            List<String> licensorIds,
            String base,
            int basisPoints,
            String definition,
            int periodMonths,
            long entryFen,
            @Nullable Long minimumFen,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable LocalDate paidFrom,
            Trace trace)
            implements RoyaltyEvent {
        public RoyaltyOpened {
            licensorIds = List.copyOf(licensorIds);
        }

        /** First day of the first period. */
        public LocalDate countedFrom() {
            return paidFrom == null ? validFrom : paidFrom;
        }
    }

    /**
     * The taker stated a period.
     *
     * @param period number, the first is 1
     * @param baseFen net sales or profit of the period, fen; a loss is negative
     * @param dueFen the royalty on it, fen
     * @param paymentDueOn last day to pay; absent when nothing is due
     */
    @EventName("royalty.RoyaltyStated")
    @Revision("1")
    record RoyaltyStated(
            String royaltyId,
            int period,
            long baseFen,
            long dueFen,
            @Nullable LocalDate paymentDueOn,
            Trace trace) implements RoyaltyEvent {}

    /** The taker corrected a statement before paying it. Components as in {@link RoyaltyStated}. */
    @EventName("royalty.RoyaltyStatementCorrected")
    @Revision("1")
    record RoyaltyStatementCorrected(
            String royaltyId,
            int period,
            long baseFen,
            long dueFen,
            @Nullable LocalDate paymentDueOn,
            Trace trace) implements RoyaltyEvent {}

    /** A period was not stated by its last day. */
    @EventName("royalty.StatementFellOverdue")
    @Revision("1")
    record StatementFellOverdue(String royaltyId, int period, Trace trace) implements RoyaltyEvent {}

    /** The whole royalty of a period arrived from the taker. */
    @EventName("royalty.RoyaltyPaid")
    @Revision("1")
    record RoyaltyPaid(String royaltyId, int period, String bankReference, long amountFen, Instant valueAt, Trace trace)
            implements RoyaltyEvent {}

    /**
     * Money arrived that settles no period; it goes back.
     *
     * @param dueFen what was awaited for the period, fen; 0 when nothing was
     * @param reason AMOUNT, PAYER, NOT_AWAITED, or NO_LICENCE for a paid period in which there turned out to be no licence
     */
    @EventName("royalty.RoyaltyPaymentMismatched")
    @Revision("1")
    record RoyaltyPaymentMismatched(
            String royaltyId,
            String licenceId,
            int period,
            String bankReference,
            long dueFen,
            long amountFen,
            String payerId,
            String reason,
            Instant valueAt,
            Trace trace)
            implements RoyaltyEvent {}

    /** The bank sent a payment back that settled no period. */
    @EventName("royalty.RoyaltyRefunded")
    @Revision("1")
    record RoyaltyRefunded(String royaltyId, String bankReference, String refundReference, Trace trace)
            implements RoyaltyEvent {}

    /** A royalty was not paid by its last day. */
    @EventName("royalty.RoyaltyFellOverdue")
    @Revision("1")
    record RoyaltyFellOverdue(String royaltyId, int period, Trace trace) implements RoyaltyEvent {}

    /**
     * A licensor asked for what is overdue (Civil Code art. 563).
     *
     * @param answerBy last day to make up for it; from the next one the licensor may end the licence
     */
    @EventName("royalty.ArrearsDemanded")
    @Revision("1")
    record ArrearsDemanded(String royaltyId, int period, LocalDate answerBy, Trace trace) implements RoyaltyEvent {}

    /**
     * A licensor ended the licence because a demand was not answered (Civil Code arts 563, 565, 873).
     *
     * @param endedOn first day without the licence
     */
    @EventName("royalty.BreachDeclared")
    @Revision("1")
    record BreachDeclared(String royaltyId, String licenceId, int period, LocalDate endedOn, Trace trace)
            implements RoyaltyEvent {}

    /**
     * The licence is over: what was used until then is still stated and paid, later periods are gone.
     *
     * @param endedOn first day without the licence
     * @param lastPeriod last period with a day of the licence in it; 0 when there is none
     * @param statableFrom first day on which that one may be stated: after its end, or when the end became known
     */
    @EventName("royalty.RoyaltyClosed")
    @Revision("1")
    record RoyaltyClosed(String royaltyId, LocalDate endedOn, int lastPeriod, LocalDate statableFrom, Trace trace)
            implements RoyaltyEvent {}

    /**
     * A licence whose fee is paid in instalments formed, or its free trial was converted.
     *
     * @param firstFen what was due at conclusion, fen; 0 after a trial
     * @param later the instalments after it, in the order of the plan; after a trial all of them
     * @param validFrom first day of the licence
     * @param validTo first day after the licence
     * @param paidFrom first due day, from which months are counted, where a free trial went before; absent where that is
     *     {@code validFrom}
     */
    @EventName("royalty.InstalmentsOpened")
    @Revision("2")
    record InstalmentsOpened(
            String royaltyId,
            String licenceId,
            String takerId,
            List<String> licensorIds,
            long firstFen,
            List<LaterInstalment> later,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable LocalDate paidFrom,
            Trace trace)
            implements RoyaltyEvent {
        public InstalmentsOpened {
            licensorIds = List.copyOf(licensorIds);
            later = List.copyOf(later);
        }

        /** Day from which months are counted. */
        public LocalDate countedFrom() {
            return paidFrom == null ? validFrom : paidFrom;
        }
    }

    /**
     * The event happened on which an instalment falls due; taker or licensor reported it.
     *
     * @param period number of the instalment
     * @param occurredOn day of the event
     * @param paymentDueOn last day to pay
     */
    @EventName("royalty.InstalmentFellDue")
    @Revision("1")
    record InstalmentFellDue(
            String royaltyId, String takerId, int period, LocalDate occurredOn, LocalDate paymentDueOn, Trace trace)
            implements RoyaltyEvent {}

    /**
     * Fixed sums are not owed any more, because the licence is over.
     *
     * @param numbers which; none of them was paid
     * @param amountFen their sum, fen
     */
    @EventName("royalty.DuesCancelled")
    @Revision("1")
    record DuesCancelled(String royaltyId, List<Integer> numbers, long amountFen, Trace trace) implements RoyaltyEvent {
        public DuesCancelled {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Principal and penalty arrived from the taker after the last day (Civil Code art. 873).
     *
     * @param principalFen fen
     * @param penaltyFen fen; principal × rate × days, rounded half up
     * @param dailyBasisPoints rate of one day
     * @param daysLate from the day after the last one to the day of payment
     */
    @EventName("royalty.ArrearsPaid")
    @Revision("1")
    record ArrearsPaid(
            String royaltyId,
            int period,
            String bankReference,
            long principalFen,
            long penaltyFen,
            int dailyBasisPoints,
            long daysLate,
            Instant valueAt,
            Trace trace)
            implements RoyaltyEvent {}

    /** A licensor gave up the penalty on what is late, for the days gone and for those to come. */
    @EventName("royalty.PenaltyWaived")
    @Revision("1")
    record PenaltyWaived(String royaltyId, int period, Trace trace) implements RoyaltyEvent {}

    /** A licensor asked to look into the books for one period. */
    @EventName("royalty.AuditCalled")
    @Revision("1")
    record AuditCalled(String royaltyId, int period, Trace trace) implements RoyaltyEvent {}

    /**
     * What the audit of a period found.
     *
     * @param baseFen the base as it should have been stated, fen
     * @param dueFen the royalty on it, fen
     * @param differenceFen by how much that is more than what was stated, fen; 0 when it is not
     * @param costFen cost of the audit, fen
     * @param costBearer LICENSOR or TAKER
     * @param costShiftBasisPoints the taker bears the cost when more than this share of the royalty was missing
     * @param supplement number of the sum to pay; absent when nothing is
     * @param supplementFen difference, and the cost where the taker bears it, fen
     * @param paymentDueOn last day to pay it; absent when nothing is to be paid
     */
    @EventName("royalty.AuditFound")
    @Revision("1")
    record AuditFound(
            String royaltyId,
            String takerId,
            int period,
            long baseFen,
            long dueFen,
            long differenceFen,
            long costFen,
            String costBearer,
            int costShiftBasisPoints,
            @Nullable Integer supplement,
            long supplementFen,
            @Nullable LocalDate paymentDueOn,
            Trace trace)
            implements RoyaltyEvent {}

    /** The taker said whether it agrees with what the audit found; what is due stays due. */
    @EventName("royalty.AuditAnswered")
    @Revision("1")
    record AuditAnswered(String royaltyId, int period, boolean accepted, Trace trace) implements RoyaltyEvent {}
}
