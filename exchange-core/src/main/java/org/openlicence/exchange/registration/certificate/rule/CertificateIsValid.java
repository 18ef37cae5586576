package org.openlicence.exchange.registration.certificate.rule;

import java.util.Map;
import org.openlicence.exchange.registration.certificate.CertificateStanding;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** A certificate that is suspended, cancelled or revoked gets no further version. */
@Rule(code = "CER-01", law = Law.SH_MARKET, article = "23")
public record CertificateIsValid(CertificateStanding standing) implements BusinessRule {
    @Override
    public boolean holds() {
        return standing == CertificateStanding.VALID;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("problem", standing.name());
    }
}
