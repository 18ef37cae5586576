package org.openlicence.exchange.query.royaltydesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.RoyaltyAudit;
import org.openlicence.exchange.royalty.RoyaltyPeriod;

/**
 * The account of a licence as its events tell it: what it costs after conclusion. For the licence's parties only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param base NET_SALES or PROFIT; absent, with rate, definition and period, where the fee is paid in instalments
 * @param definition how the base is reckoned, as printed in the declaration
 * @param entryFen what was due at conclusion
 * @param minimumFen least royalty of every period; absent when there is none
 * @param validTo first day after the licence as it was agreed
 * @param paidFrom first day that is paid for, after a free trial; absent where that is {@code validFrom}
 * @param sums fixed sums: later instalments, after a free trial all of them, and supplements after audits
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
        @Nullable String base,
        @Nullable Integer basisPoints,
        @Nullable String definition,
        @Nullable Integer periodMonths,
        long entryFen,
        @Nullable Long minimumFen,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate paidFrom,
        List<RoyaltyPeriod> periods,
        @Nullable List<AgreedSum> sums,
        List<Returned> returned,
        @Nullable LocalDate breachOn,
        @Nullable LocalDate closedOn,
        Instant changedAt) {
    public RoyaltyView {
        licensorIds = List.copyOf(licensorIds);
        periods = List.copyOf(periods);
        // Rows written before there were any have none.
        sums = sums == null ? List.of() : List.copyOf(sums);
        returned = List.copyOf(returned);
    }

    /**
     * @param period number of the period or sum
     * @param reason AMOUNT, PAYER, NOT_AWAITED, NO_LICENCE
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

    /** Periods, then sums. */
    public List<AccountRow> rows() {
        List<AccountRow> rows = new ArrayList<>(periods);
        rows.addAll(Objects.requireNonNull(sums));
        return rows;
    }

    public Optional<AccountRow> row(int number) {
        return rows().stream().filter(row -> row.number() == number).findFirst();
    }

    /** Legal day on which an audit was called last; absent when none was. */
    public @Nullable LocalDate lastAuditOn() {
        return periods.stream()
                .map(RoyaltyPeriod::audit)
                .filter(Objects::nonNull)
                .map(RoyaltyAudit::calledOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
