package org.openlicence.exchange.taxpreference.event;

import java.util.List;

/**
 * What of one claim must be put right.
 *
 * @param period of the claim
 * @param amountFen part of the claimed amount that no relief covers any more
 * @param reliefFen tax due on it
 * @param surcharges what follows VAT, at the party's place; empty for other taxes
 */
public record CorrectionLine(String period, long amountFen, long reliefFen, List<TaxStep> surcharges) {
    public CorrectionLine {
        surcharges = List.copyOf(surcharges);
    }

    /** Tax and surcharges together. */
    public long totalFen() {
        return reliefFen + surcharges.stream().mapToLong(TaxStep::fen).sum();
    }
}
