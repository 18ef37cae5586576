package org.openlicence.exchange.patent.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Other claims are put in the place of recorded ones only by whoever has read those, so that no co-owner's words are written over
 * unread.
 *
 * @param language name of a {@code ClaimLanguage}
 * @param holds whether none are recorded in it yet, or the sender names the version it has read
 */
@Rule(code = "PAT-11", law = Law.DESIGN, article = "claims-replaced")
public record ClaimsAreReplacedAsRead(String language, boolean holds) implements BusinessRule {
    @Override
    public Map<String, String> inputs() {
        return Map.of("language", language);
    }
}
