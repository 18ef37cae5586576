package org.openlicence.exchange.licence.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The notice accepts the terms that are announced, named by their hash, and no others.
 *
 * <p>Source: Patent Law art. 51(1), the fee is the announced one; Civil Code art. 488, an acceptance that changes the offer
 * is a new offer.
 *
 * @param acceptedHash hash the taker agreed to
 * @param announcedHash hash of the offer as announced
 */
@Rule(code = "LC-02", law = Law.PL, article = "51(1)")
public record AcceptedTermsAreTheAnnouncedOnes(String acceptedHash, String announcedHash) implements BusinessRule {
    @Override
    public boolean holds() {
        return acceptedHash.equals(announcedHash);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("acceptedHash", acceptedHash, "announcedHash", announcedHash);
    }
}
