package org.openlicence.exchange.registration.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Who decides is another person than those who reviewed, whichever account they use.
 *
 * @param approverId pseudonym of the person
 * @param reviewers pseudonyms of the persons who reviewed, or asked for the amendment
 */
@Rule(code = "REG-04", law = Law.DESIGN, article = "four-eyes")
public record ApproverIsNotReviewer(String approverId, Set<String> reviewers) implements BusinessRule {
    @Override
    public boolean holds() {
        return !reviewers.contains(approverId);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("reviewers", Integer.toString(reviewers.size()));
    }
}
