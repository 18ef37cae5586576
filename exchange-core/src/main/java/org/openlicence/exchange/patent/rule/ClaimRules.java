package org.openlicence.exchange.patent.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.ClaimText;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;

/** What must hold of claims before they are recorded, in the order in which a page shows it. */
public final class ClaimRules {
    private static final int SOURCE = 200;

    private ClaimRules() {}

    /**
     * @param type of the patent; absent where its source does not say
     * @param owner whether an owner records them, who names no source
     */
    public static List<BusinessRule> of(RecordClaims command, @Nullable PatentType type, boolean owner) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new FieldWithinLimit("claims", "1", !command.claims().isEmpty()));
        rules.add(FieldWithinLimit.list("claims", command.claims(), ClaimText.MOST));
        for (String claim : command.claims()) {
            rules.add(FieldWithinLimit.requiredText("claims", claim, ClaimText.LONGEST));
        }
        long total = command.claims().stream().mapToLong(String::length).sum();
        rules.add(new FieldWithinLimit("claims", "1.." + ClaimText.LONGEST, total <= ClaimText.LONGEST));
        rules.add(
                owner
                        ? new FieldWithinLimit("source", "-", command.source() == null)
                        : FieldWithinLimit.requiredLine("source", command.source(), SOURCE));
        rules.add(new DesignsHaveNoClaims(type));
        return List.copyOf(rules);
    }
}
