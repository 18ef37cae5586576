package org.openlicence.exchange.licence.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The right stands on the day: granted, not expired, not ended.
 *
 * <p>Source: Civil Code art. 865, a patent licence has effect only while the right lives.
 *
 * @param facts the register row, locked against change; absent when the patent is unknown
 * @param day legal day judged
 */
@Rule(code = "LC-05", law = Law.CC, article = "865")
public record RightIsInForce(@Nullable PatentFacts facts, LocalDate day) implements BusinessRule {
    @Override
    public boolean holds() {
        return facts != null && facts.inForceOn(day);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "day",
                day.toString(),
                "expiresOn",
                facts == null || facts.expiresOn() == null ? "-" : String.valueOf(facts.expiresOn()),
                "rightEndedOn",
                facts == null || facts.rightEndedOn() == null ? "-" : String.valueOf(facts.rightEndedOn()));
    }
}
