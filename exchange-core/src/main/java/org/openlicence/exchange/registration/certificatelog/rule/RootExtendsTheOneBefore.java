package org.openlicence.exchange.registration.certificatelog.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.registration.certificatelog.MerkleProof;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The log under a new root begins with the log under the one before (RFC 9162, 2.1.4). */
@Rule(code = "CER-04", law = Law.DESIGN, article = "certificate-log")
public record RootExtendsTheOneBefore(
        long sizeBefore, String rootBefore, long size, String root, List<String> consistency) implements BusinessRule {
    @Override
    public boolean holds() {
        return sizeBefore == 0
                ? size > 0 && consistency.isEmpty()
                : MerkleProof.extended(sizeBefore, rootBefore, size, root, consistency);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("before", Long.toString(sizeBefore), "now", Long.toString(size));
    }
}
