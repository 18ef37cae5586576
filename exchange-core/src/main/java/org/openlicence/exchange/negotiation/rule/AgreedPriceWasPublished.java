package org.openlicence.exchange.negotiation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The price a public institution agreed on was published, and the notice is over.
 *
 * <p>Source: Law on Promoting the Transformation of S&T Achievements art. 18. How long is policy; objections are for the owner,
 * who does not sign then.
 *
 * @param publicOwners owners that are public institutions
 * @param lastDay last day of the notice; absent while none is recorded
 * @param today legal day of the signature
 */
@Rule(code = "NG-07", law = Law.CPL, article = "18")
public record AgreedPriceWasPublished(
        List<String> publicOwners, @Nullable LocalDate lastDay, LocalDate today) implements BusinessRule {
    public AgreedPriceWasPublished {
        publicOwners = List.copyOf(publicOwners);
    }

    @Override
    public boolean holds() {
        return publicOwners.isEmpty() || (lastDay != null && today.isAfter(lastDay));
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("lastDay", lastDay == null ? "-" : lastDay.toString(), "today", today.toString());
    }
}
