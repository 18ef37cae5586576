package org.openlicence.exchange.registration.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The applicant is the seller; the buyer may apply only where both sides are in the registrar's region. Where the seller is abroad
 * and the technology is imported, the buyer at home applies and nobody else (ground R12).
 *
 * @param sellerDivision six digits of GB/T 2260; absent when the directory does not know the seller
 */
@Rule(code = "G1", law = Law.SH_2019_33)
public record ApplicantMayApply(
        String applicantId,
        String sellerId,
        String buyerId,
        @Nullable String sellerDivision,
        @Nullable String buyerDivision,
        Region region)
        implements BusinessRule {
    @Override
    public boolean holds() {
        if (Region.abroad(sellerDivision)) {
            return applicantId.equals(buyerId) && !Region.abroad(buyerDivision);
        }
        boolean bothHere = region.contains(sellerDivision) && region.contains(buyerDivision);
        return applicantId.equals(sellerId) || applicantId.equals(buyerId) && bothHere;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("ground", "R12", "applicant", applicantId, "seller", sellerId, "region", region.code());
    }
}
