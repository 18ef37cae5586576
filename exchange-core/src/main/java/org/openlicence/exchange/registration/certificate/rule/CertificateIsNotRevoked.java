package org.openlicence.exchange.registration.certificate.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A revoked certificate gets no further version. */
@Rule(code = "CER-01", law = Law.SH_MARKET, article = "23")
public record CertificateIsNotRevoked(boolean revoked) implements BusinessRule {
    @Override
    public boolean holds() {
        return !revoked;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("revoked", Boolean.toString(revoked));
    }
}
