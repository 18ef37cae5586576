package org.openlicence.exchange.spotcheck.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened in a draw. */
public sealed interface SpotDrawEvent extends ExchangeEvent {
    /**
     * A month's sample was drawn.
     *
     * @param month e.g. {@code 2026-03}
     * @param seedSource where the seed comes from, so that nobody could choose it
     * @param populationHash SHA-256 of the population list, which is kept beside the log
     * @param randomRate basis points of the population
     * @param riskLine score above which a contract joins the sample
     * @param riskRate basis points of the contracts above the line
     */
    @EventName("spotcheck.SampleDrawn")
    @Revision("1")
    record SampleDrawn(
            String drawId,
            String region,
            String month,
            String seed,
            String seedSource,
            String algorithm,
            String populationHash,
            int populationSize,
            int randomRate,
            int randomMinimum,
            int riskLine,
            int riskRate,
            List<DrawnCase> sample,
            Trace trace)
            implements SpotDrawEvent {
        public SampleDrawn {
            sample = List.copyOf(sample);
        }

        @Override
        public String aggregateId() {
            return drawId;
        }
    }
}
