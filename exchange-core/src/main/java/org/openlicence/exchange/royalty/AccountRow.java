package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;

/** One thing to pay of an account: the royalty of a period, or a sum that is fixed. Numbers are unique in their account. */
public sealed interface AccountRow permits RoyaltyPeriod, AgreedSum {
    int number();

    RoyaltyStatus status();

    /** The principal, fen; 0 while it is not known. */
    long dueFen();

    /** Last day to pay; absent while it has none. */
    @Nullable
    LocalDate paymentDueOn(PolicyBook policies);

    /** Last day to answer the licensor's demand; absent while none runs. */
    @Nullable
    LocalDate answerBy();

    /** Legal day on which a licensor waived the penalty; absent when none did. */
    @Nullable
    LocalDate penaltyWaivedOn();

    /** Absent until paid. */
    @Nullable
    Payment payment();

    /** First day on which the taker has something to do about it; absent when it has nothing. */
    @Nullable
    LocalDate waitsFrom();
}
