package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a draw. */
public sealed interface SpotDrawCommand extends ExchangeCommand {
    DrawId drawId();

    @Override
    default String aggregateId() {
        return drawId().value();
    }

    /**
     * Draws the sample of a region and month, once. Refused by SC-05 (drawn with another seed), SC-06 (the month is not
     * over), SC-07 (nothing was registered), SC-08.
     *
     * @param seed any line that nobody could choose
     * @param seedSource where it comes from
     * @param population every contract registered in the month that still stands; put together by the exchange
     */
    @Permit(role = Role.MARKET_OFFICE)
    record DrawSample(DrawId drawId, String seed, String seedSource, List<PopulationCase> population, Origin origin)
            implements SpotDrawCommand {
        public DrawSample {
            population = List.copyOf(population);
        }
    }

    /**
     * A registered contract with what its risk is judged by.
     *
     * @param technologyFen technology amount
     * @param carrierFen of it equipment within a reasonable quantity, which counts as technology
     * @param reclassified whether the registrar found another kind of contract than was filed
     */
    record PopulationCase(
            String registrationId,
            String officialNumber,
            String contractType,
            String sellerId,
            String buyerId,
            long totalFen,
            LocalDate signedOn,
            boolean committed,
            boolean amended,
            long technologyFen,
            long carrierFen,
            boolean reclassified) {}
}
