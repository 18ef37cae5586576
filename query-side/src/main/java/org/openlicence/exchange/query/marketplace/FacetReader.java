package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.marketplace.FacetNames.Name;

/** Reads the counts of {@link SearchBody}; values that are chosen or always shown stay, with zero. */
final class FacetReader {
    private static final String BY_NAME = "name:";
    private static final int MOST_READ = 3;
    /** The value of what is not known. */
    private static final String UNKNOWN = "UNKNOWN";

    /** Length of the symbol of a class, such as H01; longer ones are of subclasses. */
    private static final int CLASS = 3;

    private FacetReader() {}

    static List<Facet> read(
            MarketplaceSearch search,
            Map<String, Aggregate> answer,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        List<Facet> facets = new ArrayList<>();
        for (FacetName name : FacetName.values()) {
            Map<String, Aggregate> parts = parts(name, answer);
            Map<String, Long> counts = new LinkedHashMap<>();
            name.vocabulary().forEach(value -> counts.put(value, 0L));
            SortedSet<String> chosen = search.chosen().getOrDefault(name, new TreeSet<>());
            boolean more = false;
            count(name, parts, chosen, counts);
            Aggregate open = parts.get(FacetCounts.OPEN);
            if (open != null && name == FacetName.OWNER) {
                more = open.isFilter() || buckets(open).size() >= FacetCounts.MOST_SHOWN;
            }
            if (name == FacetName.OWNER && !search.owners().isEmpty()) {
                counts.keySet()
                        .removeIf(key ->
                                !chosen.contains(key) && !named(words(name, key, organisations), search.owners()));
            }
            chosen.forEach(value -> counts.putIfAbsent(value, 0L));
            List<Facet.Value> values = new ArrayList<>();
            counts.forEach((value, count) -> {
                Name words = words(name, value, organisations);
                values.add(new Facet.Value(value, count, chosen.contains(value), words.zh(), words.en()));
            });
            facets.add(new Facet(name.parameter(), values, more));
        }
        return facets;
    }

    private static void count(
            FacetName name, Map<String, Aggregate> parts, SortedSet<String> chosen, Map<String, Long> counts) {
        Aggregate fixed = parts.get(FacetCounts.FIXED);
        if (fixed != null) {
            fixed(fixed, counts);
        }
        Aggregate unknown = parts.get(FacetCounts.UNKNOWN);
        if (unknown != null) {
            counts.put(UNKNOWN, unknown.missing().docCount());
        }
        Aggregate open = parts.get(FacetCounts.OPEN);
        if (open == null) {
            return;
        }
        if (name == FacetName.FIELD) {
            fields(buckets(open), chosen, counts);
        } else {
            count(open.isFilter() ? part(open, FacetCounts.NAMED) : open, counts);
        }
    }

    /** Values that are known beforehand: of a column, or conditions. */
    private static void fixed(Aggregate fixed, Map<String, Long> counts) {
        if (fixed.isSterms()) {
            count(fixed, counts);
        } else if (fixed.isFilters()) {
            fixed.filters().buckets().keyed().forEach((value, bucket) -> counts.put(value, bucket.docCount()));
        } else if (fixed.isRange()) {
            fixed.range().buckets().keyed().forEach((value, bucket) -> counts.put(value, bucket.docCount()));
        } else if (fixed.isDateRange()) {
            fixed.dateRange().buckets().keyed().forEach((value, bucket) -> {
                if (value.equals(FacetFilters.STANDS)) {
                    fixed(Objects.requireNonNull(bucket.aggregations().get(FacetCounts.FIXED)), counts);
                    Aggregate unknown =
                            Objects.requireNonNull(bucket.aggregations().get(FacetCounts.UNKNOWN));
                    counts.put(UNKNOWN, unknown.missing().docCount());
                } else {
                    counts.put(value, bucket.docCount());
                }
            });
        }
    }

    /** All sections, the most frequent classes, and of classes that are opened the most frequent subclasses. */
    private static void fields(List<StringTermsBucket> buckets, SortedSet<String> chosen, Map<String, Long> counts) {
        Map<String, Long> subclasses = new LinkedHashMap<>();
        int classes = 0;
        for (StringTermsBucket bucket : buckets) {
            String symbol = bucket.key().stringValue();
            classes += symbol.length() == CLASS ? 1 : 0;
            boolean frequent = symbol.length() == CLASS && classes <= FacetCounts.MOST_CLASSES;
            if (symbol.length() < CLASS || frequent || chosen.contains(symbol)) {
                counts.put(symbol, bucket.docCount());
            } else if (opened(symbol, chosen) && subclasses.size() < FacetCounts.MOST_CLASSES) {
                subclasses.put(symbol, bucket.docCount());
            }
        }
        counts.putAll(subclasses);
    }

    private static boolean opened(String subclass, SortedSet<String> chosen) {
        return chosen.stream()
                .anyMatch(value -> subclass.length() > CLASS
                        && value.length() >= CLASS
                        && subclass.startsWith(value.substring(0, CLASS)));
    }

    /** The counts of one facet, wherever {@link FacetCounts} has put them. */
    private static Map<String, Aggregate> parts(FacetName facet, Map<String, Aggregate> answer) {
        Aggregate own = answer.get(facet.parameter());
        if (own != null) {
            return own.filter().aggregations();
        }
        Aggregate rest = answer.get(FacetCounts.REST);
        Map<String, Aggregate> all = rest == null ? answer : rest.filter().aggregations();
        Map<String, Aggregate> parts = new LinkedHashMap<>();
        for (String part : List.of(FacetCounts.FIXED, FacetCounts.OPEN, FacetCounts.UNKNOWN)) {
            Aggregate counted = all.get(FacetCounts.name(facet, part));
            if (counted != null) {
                parts.put(part, counted);
            }
        }
        return parts;
    }

    private static Aggregate part(Aggregate filter, String name) {
        return Objects.requireNonNull(filter.filter().aggregations().get(name));
    }

    /** Whether one of the names holds, or begins with, what was typed. */
    private static boolean named(Name name, String typed) {
        String part = OwnerNames.folded(typed);
        return OwnerNames.folded(name.zh()).contains(part)
                || OwnerNames.folded(name.en()).contains(part);
    }

    /** Owners the text names: those of that very name, else those whose name begins with it. */
    static List<QueryReading.Owner> ownersRead(
            QueryReading reading,
            Map<String, Aggregate> answer,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        Aggregate aggregate = answer.get(FacetCounts.NAMED);
        if (aggregate == null) {
            return List.of();
        }
        String folded = OwnerNames.folded(reading.text());
        List<QueryReading.Owner> begun = new ArrayList<>();
        List<QueryReading.Owner> exact = new ArrayList<>();
        for (StringTermsBucket bucket : buckets(aggregate)) {
            String key = bucket.key().stringValue();
            Name name = words(FacetName.OWNER, key, organisations);
            List<String> names = OwnerNames.folded(List.of(name.zh(), name.en()));
            if (names.contains(folded)) {
                exact.add(new QueryReading.Owner(key, name.zh(), name.en(), true));
            } else if (names.stream().anyMatch(each -> each.startsWith(folded))) {
                begun.add(new QueryReading.Owner(key, name.zh(), name.en(), false));
            }
        }
        return (exact.isEmpty() ? begun : exact).stream().limit(MOST_READ).toList();
    }

    /** None for a field that an index filled by a former release does not know. */
    static List<StringTermsBucket> buckets(Aggregate terms) {
        return terms.isSterms() ? terms.sterms().buckets().array() : List.of();
    }

    private static void count(Aggregate terms, Map<String, Long> counts) {
        for (StringTermsBucket bucket : buckets(terms)) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
    }

    static Name words(
            FacetName name, String value, Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        return switch (name) {
            case FIELD -> FacetNames.field(value);
            case REGION -> FacetNames.province(value);
            case OWNER -> {
                if (value.startsWith(BY_NAME)) {
                    String plain = value.substring(BY_NAME.length());
                    yield new Name(plain, plain);
                }
                OrganisationDirectory.Entry entry = organisations.apply(value);
                yield entry == null
                        ? new Name(value, value)
                        : new Name(entry.nameZh(), entry.nameEn() == null ? entry.nameZh() : entry.nameEn());
            }
            case INDUSTRY -> FacetNames.industry(value);
            case AVAILABILITY,
                    PRODUCT,
                    APPLICATION,
                    FEE_TYPE,
                    FEE_BAND,
                    TERM,
                    TYPE,
                    MATURITY,
                    REMAINING_LIFE,
                    LICENCES,
                    TAX_ELIGIBLE,
                    IN_FORCE -> new Name(value, value);
        };
    }
}
