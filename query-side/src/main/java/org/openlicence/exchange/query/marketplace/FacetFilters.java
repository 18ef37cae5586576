package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** The field whose values are the facet's; absent where a value is a condition of its own. */
    static @Nullable String field(FacetName facet) {
        return switch (facet) {
            case AVAILABILITY -> "availability";
            case FIELD -> "ipcFields";
            case FEE_TYPE -> "offer.feeKind";
            case FEE_BAND -> "offer.feeBand";
            case TERM -> "offer.termBand";
            case TYPE -> "patentType";
            case OWNER -> "ownerKeys";
            case REGION -> "regions";
            case TAX_ELIGIBLE, IN_FORCE -> null;
        };
    }

    /** A value the facet does not know matches nothing. */
    Map<String, Object> one(FacetName facet, String value) {
        return switch (facet) {
            case AVAILABILITY, FIELD, FEE_TYPE, FEE_BAND, TERM, TYPE, OWNER, REGION ->
                SearchBody.term(Objects.requireNonNull(field(facet)), value);
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

    /** A variant long enough from today, and neither the offer nor the right ends before. */
    private Map<String, Object> taxEligible() {
        Map<String, Object> longEnough = SearchBody.any(List.of(
                Map.of("range", Map.of("offer.termMonths", Map.of("gte", taxMonths))),
                Map.of(
                        "bool",
                        Map.of(
                                "filter",
                                List.of(
                                        exists("offer.licenceEndOn"),
                                        SearchBody.term("offer.termBand", MarketplaceDocument.Offer.FIXED_END))))));
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
