package org.openlicence.exchange.licence.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The notice accepts the terms that are announced, one of their variants, named by its hash, and no others.
 *
 * <p>Source: Patent Law art. 51(1), the fee is the announced one; Civil Code art. 488, an acceptance that changes the offer
 * is a new offer.
 *
 * @param acceptedHash hash the taker agreed to
 * @param announcedHashes hash of every variant of the offer as announced; where there is one only, of the offer
 */
@Rule(code = "LC-02", law = Law.PL, article = "51(1)")
public record AcceptedTermsAreTheAnnouncedOnes(String acceptedHash, List<String> announcedHashes)
        implements BusinessRule {
    public AcceptedTermsAreTheAnnouncedOnes {
        announcedHashes = List.copyOf(announcedHashes);
    }

    @Override
    public boolean holds() {
        return announcedHashes.contains(acceptedHash);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("acceptedHash", acceptedHash, "announcedHash", String.join(", ", announcedHashes));
    }
}
