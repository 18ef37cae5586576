package org.openlicence.exchange.query.royaltydesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriods;

/**
 * The royalty account of a licence as its events tell it. For the licence's parties only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param base NET_SALES or PROFIT
 * @param definition how the base is reckoned, as printed in the declaration
 * @param entryFen what was due at conclusion
 * @param minimumFen least royalty of every period; absent when there is none
 * @param validTo first day after the licence as it was agreed
 * @param returned money that settled nothing, the first first
 * @param breachOn first day without the licence when a licensor ended it; absent when none did
 * @param closedOn first day without the licence; absent while it runs
 */
public record RoyaltyView(
        String royaltyId,
        long version,
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
        List<RoyaltyPeriod> periods,
        List<Returned> returned,
        @Nullable LocalDate breachOn,
        @Nullable LocalDate closedOn,
        Instant changedAt) {
    public RoyaltyView {
        licensorIds = List.copyOf(licensorIds);
        periods = List.copyOf(periods);
        returned = List.copyOf(returned);
    }

    /**
     * @param reason AMOUNT, PAYER, NOT_AWAITED
     * @param refundReference the bank's reference of the refund carried out; absent until it was
     */
    public record Returned(
            int period,
            String bankReference,
            long amountFen,
            String reason,
            Instant valueAt,
            @Nullable String refundReference) {}

    public boolean visibleTo(String organisationId) {
        return takerId.equals(organisationId) || licensorIds.contains(organisationId);
    }

    public Optional<RoyaltyPeriod> period(int number) {
        return RoyaltyPeriods.find(periods, number);
    }
}
