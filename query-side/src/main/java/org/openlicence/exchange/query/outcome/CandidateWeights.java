package org.openlicence.exchange.query.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.ScoreWeights;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Weights somebody wants to put into service, prefix {@code exchange.ranking.candidate}. What is not given is as it serves.
 *
 * @param version its name; without one there is no candidate
 */
@ConfigurationProperties("exchange.ranking.candidate")
public record CandidateWeights(
        @Nullable String version,
        @Nullable Double meaning,
        @Nullable Double zh,
        @Nullable Double en,
        @Nullable Double words,
        @Nullable Double preferred,
        @Nullable Double leastZh,
        @Nullable Double leastEn,
        @Nullable Double behind) {

    /** @param served what is not given is taken from it */
    Optional<ScoreWeights> over(ScoreWeights served) {
        return version == null || version.isBlank()
                ? Optional.empty()
                : Optional.of(new ScoreWeights(
                        version,
                        either(meaning, served.meaning()),
                        either(zh, served.zh()),
                        either(en, served.en()),
                        either(words, served.words()),
                        either(preferred, served.preferred()),
                        either(leastZh, served.leastZh()),
                        either(leastEn, served.leastEn()),
                        either(behind, served.behind())));
    }

    private static double either(@Nullable Double given, double served) {
        return given == null ? served : given;
    }
}
