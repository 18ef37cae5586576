package org.openlicence.exchange.spotcheck.event;

import java.util.List;

/**
 * How a contract came into a sample: enough to repeat the draw, together with the population list.
 *
 * @param algorithm name of the way to draw, see docs/domain/spot-check.md
 * @param populationHash SHA-256 of the population list
 * @param cause name of a {@code DrawCause}
 * @param score sum of the reasons' points
 */
public record Sampling(
        String drawId,
        String algorithm,
        String seed,
        String populationHash,
        String cause,
        int score,
        List<RiskReason> reasons) {
    public Sampling {
        reasons = List.copyOf(reasons);
    }
}
