package org.openlicence.exchange.query.spotcheckdesk;

import java.time.Instant;
import java.util.List;
import org.openlicence.exchange.spotcheck.event.DrawnCase;

/** A draw with everything that is needed to repeat it but the population list, which the office can download. */
public record DrawView(
        String drawId,
        long version,
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
        Instant drawnAt) {
    public DrawView {
        sample = List.copyOf(sample);
    }
}
