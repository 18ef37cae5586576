package org.openlicence.exchange.query.moneydue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open sum of a licence, or a statement from which one will follow. For the licence's parties only.
 *
 * @param id licence, kind and number; unique
 * @param number of the period, instalment or supplement; 0 for the others
 * @param patentId absent while the licence's own desk does not know it yet
 * @param holderId who has to pay or to state
 * @param amountFen principal, for all owners together; absent while it follows from a statement
 * @param penaltyFen on the day of reading; 0 where none is owed
 * @param dueOn last day; absent while an event is awaited
 * @param basis what that day follows from
 */
public record MoneyDue(
        String id,
        Kind kind,
        int number,
        String licenceId,
        @Nullable String patentId,
        String holderId,
        List<String> licensorIds,
        @Nullable Long amountFen,
        long penaltyFen,
        @Nullable LocalDate dueOn,
        Basis basis,
        State state) {
    public MoneyDue {
        licensorIds = List.copyOf(licensorIds);
    }

    public enum Kind {
        /** A royalty period to be stated (提成申报). */
        STATEMENT,
        /** The royalty of a stated period (提成费). */
        ROYALTY,
        /** A later instalment of the fee (分期款). */
        INSTALMENT,
        /** What an audit found missing (补付款). */
        SUPPLEMENT,
        /** The fee of a licence that is paid after use, until an account takes over (后付费用). */
        DEFERRED_FEE,
        /** What completes a licence on announced terms (成立时许可费); no debt, the notice lapses without it. */
        CONCLUSION,
        /** What a negotiated contract makes due at its conclusion (合同签订款). */
        CONTRACT
    }

    public enum State {
        /** Its time has not come, or an event is awaited (未到期). */
        NOT_YET_DUE,
        /** To be paid or stated now (应付). */
        DUE,
        /** The last day has passed (逾期). */
        OVERDUE
    }

    /** What a last day follows from: a provision, and the policy figure where the exchange set the number of days. */
    public enum Basis {
        STATEMENT("CC-867", "royalty.statement.days"),
        STATED("CC-867", "royalty.payment.days"),
        PLAN_DAY("CC-867", null),
        EVENT_AWAITED("CC-867", null),
        EVENT("CC-867", "instalment.event.days"),
        FINDING("CC-867", "royalty.payment.days"),
        TRIAL("PL-51(1)", null),
        TRIAL_END("PL-51(1)", null),
        FIRST_REVENUE_AWAITED("PL-51(1)", null),
        FIRST_REVENUE("PL-51(1)", "deferral.payment.days"),
        LONG_STOP("PL-51(1)", null),
        NOTICE("PL-51(1)", "licence.notice.stale-days"),
        CONTRACT("CC-867", null);

        private final String provision;
        private final @Nullable String figure;

        Basis(String provision, @Nullable String figure) {
            this.provision = provision;
            this.figure = figure;
        }

        /** Key of a law and article, e.g. {@code CC-867}. */
        public String provision() {
            return provision;
        }

        /** Key of the policy figure; absent where none is needed. */
        public @Nullable String figure() {
            return figure;
        }
    }

    /** Whether the organisation has to act, not its licensors. */
    public boolean heldBy(String organisationId) {
        return holderId.equals(organisationId);
    }

    /** Principal and penalty, fen; 0 for a statement. */
    @JsonIgnore
    public long totalFen() {
        return (amountFen == null ? 0 : amountFen) + penaltyFen;
    }

    MoneyDue about(@Nullable String patent) {
        return with(patent, penaltyFen);
    }

    MoneyDue owing(long penalty) {
        return with(patentId, penalty);
    }

    private MoneyDue with(@Nullable String patent, long penalty) {
        return new MoneyDue(
                id, kind, number, licenceId, patent, holderId, licensorIds, amountFen, penalty, dueOn, basis, state);
    }
}
