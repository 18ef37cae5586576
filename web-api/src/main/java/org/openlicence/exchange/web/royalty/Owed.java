package org.openlicence.exchange.web.royalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid for one row of an account today.
 *
 * @param name the row in words, e.g. instalment 2
 * @param what the same in full, for a payment
 * @param principalFen fen
 * @param penaltyFen fen; 0 when none is due
 * @param formula how the penalty is reckoned, in words; absent when none is due
 * @param lastDay last day to pay; absent while there is none
 */
public record Owed(
        int number,
        String name,
        String what,
        long principalFen,
        long penaltyFen,
        @Nullable String formula,
        @Nullable LocalDate lastDay) {
    /** Principal and penalty, fen. */
    public long totalFen() {
        return principalFen + penaltyFen;
    }
}
