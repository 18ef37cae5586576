package org.openlicence.exchange.registration.certificate.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A version that was issued is not issued again with other content. */
@Rule(code = "CER-02", law = Law.DESIGN, article = "repeats")
public record SameVersionSaysTheSame(int version, String issuedHash, String askedHash) implements BusinessRule {
    @Override
    public boolean holds() {
        return issuedHash.equals(askedHash);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("version", Integer.toString(version), "issued", issuedHash, "asked", askedHash);
    }
}
