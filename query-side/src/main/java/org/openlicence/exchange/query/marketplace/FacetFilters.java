package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One facet value as a condition. Whatever depends on the day is decided when searching, not when indexing. */
final class FacetFilters {
    private final String today;
    private final String taxLine;
    private final int taxMonths;

    /** @param taxMonths months a licence must run for the income tax relief */
    FacetFilters(LocalDate today, int taxMonths) {
        this.today = today.toString();
        this.taxLine = today.plusMonths(taxMonths).minusDays(1).toString();
        this.taxMonths = taxMonths;
    }

    /** A value the facet does not know matches nothing. */
    Map<String, Object> one(FacetName facet, String value) {
        return switch (facet) {
            case AVAILABILITY -> SearchBody.term("availability", value);
            case FIELD -> SearchBody.term("ipcFields", value);
            case FEE_TYPE -> SearchBody.term("offer.feeKind", value);
            case FEE_BAND -> SearchBody.term("offer.feeBand", value);
            case TERM -> SearchBody.term("offer.termBand", value);
            case TYPE -> SearchBody.term("patentType", value);
            case OWNER -> SearchBody.term("ownerKeys", value);
            case REGION -> SearchBody.term("regions", value);
            case TAX_ELIGIBLE -> value.equals("YES") ? taxEligible() : nothing();
            case IN_FORCE ->
                switch (value) {
                    case "YES" ->
                        Map.of("bool", Map.of("filter", List.of(until("grantedOn")), "must_not", List.of(ended())));
                    case "NO" -> ended();
                    case "UNKNOWN" -> Map.of("bool", Map.of("must_not", List.of(exists("grantedOn"), ended())));
                    default -> nothing();
                };
        };
    }

    /** Long enough from today, and neither the offer nor the right ends before. */
    private Map<String, Object> taxEligible() {
        Map<String, Object> longEnough = SearchBody.any(List.of(
                Map.of("range", Map.of("offer.termMonths", Map.of("gte", taxMonths))),
                Map.of(
                        "bool",
                        Map.of(
                                "filter", List.of(exists("offer.licenceEndOn")),
                                "must_not", List.of(exists("offer.termMonths"))))));
        return Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(longEnough),
                        "must_not",
                        List.of(
                                Map.of("range", Map.of("offer.licenceEndOn", Map.of("lt", taxLine))),
                                Map.of("range", Map.of("expiresOn", Map.of("lte", taxLine))))));
    }

    private Map<String, Object> ended() {
        return SearchBody.any(List.of(until("rightEndedOn"), until("expiresOn")));
    }

    private Map<String, Object> until(String field) {
        return Map.of("range", Map.of(field, Map.of("lte", today)));
    }

    private static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    private static Map<String, Object> nothing() {
        return Map.of("match_none", Map.of());
    }
}
