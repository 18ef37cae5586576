package org.openlicence.exchange.demand;

import org.jspecify.annotations.Nullable;

/**
 * The one-page standard answer to a demand. Kept beside the log; read by its solver, and by demander and experts once the
 * call is closed.
 *
 * @param summary what is offered in a sentence, 1 to 120 characters
 * @param approach how it works, 1 to 2,000 characters
 * @param indicators how the targets are reached, 1 to 1,000 characters
 * @param basis what was done before: tests, papers, patents, at most 1,000 characters
 * @param contact whom to reach, 1 to 200 characters
 */
public record SolutionAnswer(
        String summary,
        String approach,
        String indicators,
        @Nullable String basis,
        String contact) {}
