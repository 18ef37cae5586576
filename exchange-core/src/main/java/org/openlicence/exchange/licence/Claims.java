package org.openlicence.exchange.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed or asked back beside the payment that forms a licence.
 *
 * @param dueCancelled whether what was still due is not owed any more
 * @param fairness whether the taker asks for paid fees back
 * @param overdue whether the last day of a contract's sum has passed
 * @param answerBy last day to answer the licensor's demand for it; absent when none was made
 */
record Claims(
        boolean dueCancelled,
        boolean fairness,
        boolean overdue,
        @Nullable LocalDate answerBy) {
    static final Claims NONE = new Claims(false, false, false, null);

    Claims cancelled() {
        return new Claims(true, fairness, overdue, answerBy);
    }

    Claims unfair() {
        return new Claims(dueCancelled, true, overdue, answerBy);
    }

    Claims late(@Nullable LocalDate answer) {
        return new Claims(dueCancelled, fairness, true, answer);
    }
}
