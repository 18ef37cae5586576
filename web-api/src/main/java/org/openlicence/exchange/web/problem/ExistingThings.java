package org.openlicence.exchange.web.problem;

import java.util.Set;

/** Refusals that say: it is there already, and differs. Answered 409 instead of 422. */
final class ExistingThings {
    static final Set<String> CODES = Set.of("EXISTS-01");

    private ExistingThings() {}
}
