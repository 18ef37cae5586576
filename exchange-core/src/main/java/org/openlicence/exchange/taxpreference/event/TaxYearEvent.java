package org.openlicence.exchange.taxpreference.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a taxpayer's year. */
public sealed interface TaxYearEvent extends ExchangeEvent {
    String taxYearId();

    @Override
    default String aggregateId() {
        return taxYearId();
    }

    /**
     * A contract's income was entered, or changed; the year was assessed with it.
     *
     * @param region of the contract entered: division code of the pilot park its seller says it is in, else {@code CN}; a
     *     park's line and term hold only where all contracts of the year say the same park
     * @param qualifyingFen sum of the incomes that take part; may be negative
     * @param exemptFen part of it up to the line
     * @param halvedFen part of it above the line
     * @param taxFen tax on the qualifying incomes
     * @param shares every contract of the year, in the order of their ids
     */
    @EventName("taxpreference.YearAssessed")
    @Revision("1")
    record YearAssessed(
            String taxYearId,
            String taxpayerId,
            int year,
            String region,
            YearIncome entered,
            long qualifyingFen,
            long exemptFen,
            long halvedFen,
            long taxFen,
            List<YearShare> shares,
            Trace trace)
            implements TaxYearEvent {
        public YearAssessed {
            shares = List.copyOf(shares);
        }
    }
}
