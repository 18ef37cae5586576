package org.openlicence.exchange.patent.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** Every owner has a share above nothing, and all shares together are 10,000 basis points (Patent Law art. 14). */
@Rule(code = "PAT-02", law = Law.PL, article = "14")
public record SharesSumToTheWhole(List<PatentOwner> owners) implements BusinessRule {
    private static final int WHOLE = 10_000;

    @Override
    public boolean holds() {
        return !owners.isEmpty()
                && owners.stream().allMatch(owner -> owner.shareBasisPoints() != null && owner.shareBasisPoints() > 0)
                && sum() == WHOLE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("sumBasisPoints", String.valueOf(sum()));
    }

    private long sum() {
        return owners.stream()
                .map(PatentOwner::shareBasisPoints)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
