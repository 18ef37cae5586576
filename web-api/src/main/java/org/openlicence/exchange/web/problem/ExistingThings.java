package org.openlicence.exchange.web.problem;

import java.util.Set;

/**
 * Refusals that say: it is there already, and differs. Answered 409 instead of 422. {@code ExistingThingsTest} compares the
 * set with the rules that say so.
 */
final class ExistingThings {
    static final Set<String> CODES = Set.of(
            "AC-07", "ALR-04", "CER-02", "CF-02", "DEM-02", "DEM-18", "DP-07", "IV-05", "IV-12", "LC-06", "LST-02",
            "MAT-08", "NG-09", "ORG-03", "PAT-05", "REG-02", "RW-04", "SC-05", "TTI-02");

    private ExistingThings() {}
}
