package org.openlicence.exchange.taxpreference.event;

/**
 * Technology transfer income of one contract in a tax year, with what the relief asks of it.
 *
 * @param kind name of a {@code TransferIncome.Kind}
 * @param act name of a {@code TransferIncome.Act}
 * @param orderly whether it is registered, in separate books and free for export
 * @param incomeFen may be negative
 */
public record YearIncome(
        String registrationId,
        String kind,
        String act,
        int termMonths,
        boolean owned,
        int relatedBasisPoints,
        boolean orderly,
        long incomeFen) {}
