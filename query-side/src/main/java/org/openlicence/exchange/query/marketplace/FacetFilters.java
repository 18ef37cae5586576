package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One facet value as a condition. Whatever depends on the day is decided when searching, not when indexing. */
final class FacetFilters {
    private static final int NONE = -1;
    private static final String STANDS_UNTIL = "standsUntil";
    private static final String NEVER = "9999-12-31";
    /** Bucket of rights that stand today. */
    static final String STANDS = "STANDS";

    private final LocalDate day;
    private final String today;
    private final String taxLine;
    private final int taxMonths;

    /** @param taxMonths months a licence must run for the income tax relief */
    FacetFilters(LocalDate today, int taxMonths) {
        this.day = today;
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
            case INDUSTRY -> "sheet.industries";
            case PRODUCT -> "sheet.productKeys";
            case APPLICATION -> "sheet.applicationKeys";
            case MATURITY -> "sheet.maturityBand";
            case REMAINING_LIFE, LICENCES, TAX_ELIGIBLE, IN_FORCE -> null;
        };
    }

    /** A value the facet does not know matches nothing. */
    Map<String, Object> one(FacetName facet, String value) {
        return switch (facet) {
            case AVAILABILITY,
                    FIELD,
                    INDUSTRY,
                    PRODUCT,
                    APPLICATION,
                    FEE_TYPE,
                    FEE_BAND,
                    TERM,
                    TYPE,
                    OWNER,
                    REGION,
                    MATURITY -> SearchBody.term(Objects.requireNonNull(field(facet)), value);
            case REMAINING_LIFE ->
                switch (value) {
                    case "UNDER_3" -> life(0, 3);
                    case "3_TO_5" -> life(3, 5);
                    case "5_TO_10" -> life(5, 10);
                    case "FROM_10" -> life(10, NONE);
                    case "UNKNOWN" ->
                        Map.of("bool", Map.of("must_not", List.of(exists("rightEndedOn"), exists("expiresOn"))));
                    default -> nothing();
                };
            case LICENCES ->
                switch (value) {
                    case "NONE" -> between("licencesGranted", 0, 0);
                    case "1" -> between("licencesGranted", 1, 1);
                    case "2_TO_4" -> between("licencesGranted", 2, 4);
                    case "FROM_5" -> between("licencesGranted", 5, NONE);
                    default -> nothing();
                };
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

    /**
     * Years left of a right that stands: from the first, below the second. Told by the two days that every index knows, not by the
     * one the figures are counted by: while an index is filled anew, what is found is right.
     */
    private Map<String, Object> life(int from, int below) {
        List<Object> ends = below == NONE
                ? List.of(exists("rightEndedOn"), exists("expiresOn"))
                : List.of(before("rightEndedOn", lifeFrom(below)), before("expiresOn", lifeFrom(below)));
        return Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(SearchBody.any(ends)),
                        "must_not",
                        List.of(before("rightEndedOn", lifeFrom(from)), before("expiresOn", lifeFrom(from)))));
    }

    private static Map<String, Object> before(String field, String day) {
        return Map.of("range", Map.of(field, Map.of("lt", day)));
    }

    /** The first end of a right that has so many years left; of less than one year: that is not over today. */
    private String lifeFrom(int years) {
        return (years == 0 ? day.plusDays(1) : day.plusYears(years)).toString();
    }

    /**
     * How often each value of a facet stands whose values are conditions: read from columns, hit by hit, where that is possible,
     * since a condition that holds for half of all patents has to be worked out for all of them.
     *
     * @return by part; what {@link FacetReader} reads
     */
    Map<String, Object> counts(FacetName facet) {
        return switch (facet) {
            case REMAINING_LIFE ->
                Map.of(
                        FacetCounts.FIXED,
                        days(
                                STANDS_UNTIL,
                                null,
                                List.of(
                                        bucket("UNDER_3", lifeFrom(0), lifeFrom(3)),
                                        bucket("3_TO_5", lifeFrom(3), lifeFrom(5)),
                                        bucket("5_TO_10", lifeFrom(5), lifeFrom(10)),
                                        bucket("FROM_10", lifeFrom(10), null))),
                        FacetCounts.UNKNOWN,
                        Map.of("missing", Map.of("field", STANDS_UNTIL)));
            case LICENCES ->
                Map.of(
                        FacetCounts.FIXED,
                        Map.of(
                                "range",
                                Map.of(
                                        "field",
                                        "licencesGranted",
                                        "keyed",
                                        true,
                                        "ranges",
                                        List.of(
                                                bucket("NONE", 0, 1),
                                                bucket("1", 1, 2),
                                                bucket("2_TO_4", 2, 5),
                                                bucket("FROM_5", 5, null)))));
            case IN_FORCE -> {
                String tomorrow = lifeFrom(0);
                Map<String, Object> ends = new LinkedHashMap<>(days(
                        STANDS_UNTIL, NEVER, List.of(bucket("NO", null, tomorrow), bucket(STANDS, tomorrow, null))));
                ends.put(
                        "aggs",
                        Map.of(
                                FacetCounts.FIXED,
                                days("grantedOn", null, List.of(bucket("YES", null, tomorrow))),
                                FacetCounts.UNKNOWN,
                                Map.of("missing", Map.of("field", "grantedOn"))));
                yield Map.of(FacetCounts.FIXED, ends);
            }
            case TAX_ELIGIBLE -> Map.of(FacetCounts.FIXED, conditions(facet));
            case AVAILABILITY,
                    FIELD,
                    FEE_TYPE,
                    FEE_BAND,
                    TERM,
                    TYPE,
                    OWNER,
                    REGION,
                    INDUSTRY,
                    PRODUCT,
                    APPLICATION,
                    MATURITY -> throw new IllegalArgumentException(facet + " has values of a column");
        };
    }

    private Map<String, Object> conditions(FacetName facet) {
        Map<String, Object> values = new LinkedHashMap<>();
        facet.vocabulary().forEach(value -> values.put(value, one(facet, value)));
        return Map.of("filters", Map.of("filters", values));
    }

    private static Map<String, Object> days(String field, @Nullable String missing, List<Object> ranges) {
        Map<String, Object> days = new LinkedHashMap<>();
        days.put("field", field);
        days.put("format", "strict_date");
        days.put("keyed", true);
        if (missing != null) {
            days.put("missing", missing);
        }
        days.put("ranges", ranges);
        return Map.of("date_range", days);
    }

    /** @param from the first that counts @param to the first that does not; null for no bound */
    private static Map<String, Object> bucket(String key, @Nullable Object from, @Nullable Object to) {
        Map<String, Object> bucket = new LinkedHashMap<>(Map.of("key", key));
        if (from != null) {
            bucket.put("from", from);
        }
        if (to != null) {
            bucket.put("to", to);
        }
        return bucket;
    }

    private static Map<String, Object> between(String field, int least, int most) {
        return Map.of("range", Map.of(field, most == NONE ? Map.of("gte", least) : Map.of("gte", least, "lte", most)));
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
