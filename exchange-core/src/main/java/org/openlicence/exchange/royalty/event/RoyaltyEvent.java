package org.openlicence.exchange.royalty.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the royalty account of a licence. */
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
     * @param validFrom first day of the licence and of the first period
     * @param validTo first day after the licence
     */
    @EventName("royalty.RoyaltyOpened")
    @Revision("2")
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
            Trace trace)
            implements RoyaltyEvent {
        public RoyaltyOpened {
            licensorIds = List.copyOf(licensorIds);
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
}
