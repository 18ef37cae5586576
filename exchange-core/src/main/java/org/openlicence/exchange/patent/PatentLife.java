package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;

/** Life of a patent right from its filing date (专利权期限, Patent Law art. 42). Term compensation is not reckoned. */
public final class PatentLife {
    private PatentLife() {}

    /**
     * First day after the life of the right.
     *
     * @return empty when type or filing date is unknown, or the policy book has no life for that filing date
     */
    public static Optional<LocalDate> expiresOn(
            @Nullable PatentType type, @Nullable LocalDate filedOn, PolicyBook policies) {
        if (type == null || filedOn == null) {
            return Optional.empty();
        }
        String key =
                switch (type) {
                    case INVENTION -> "patent.life.invention";
                    case UTILITY_MODEL -> "patent.life.utility-model";
                    case DESIGN -> "patent.life.design";
                };
        return policies.has(key, "CN", filedOn)
                ? Optional.of(filedOn.plusYears(policies.figure(key, filedOn).intValue()))
                : Optional.empty();
    }
}
