package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentLife;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * What the fold knows beside the events.
 *
 * @param organisations who an organisation id is; null while it is not entered
 * @param policies figures, of which the life of a right is one
 */
record FoldSources(Function<String, OrganisationDirectory.@Nullable Entry> organisations, PolicyBook policies) {
    /** First day after the life of the right (Patent Law art. 42); absent where type or filing day is unknown. */
    @Nullable
    LocalDate expiry(@Nullable String type, @Nullable LocalDate filedOn) {
        return type == null
                ? null
                : PatentLife.expiresOn(PatentType.valueOf(type), filedOn, policies)
                        .orElse(null);
    }
}
