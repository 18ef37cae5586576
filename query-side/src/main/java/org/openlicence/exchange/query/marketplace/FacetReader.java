package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.query.marketplace.FacetNames.Name;

/** Reads the counts of {@link SearchBody}; values that are chosen or always shown stay, with zero. */
final class FacetReader {
    private static final String BY_NAME = "name:";

    private FacetReader() {}

    static List<Facet> read(
            MarketplaceSearch search,
            Map<String, Aggregate> answer,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        List<Facet> facets = new ArrayList<>();
        for (FacetName name : FacetName.values()) {
            Aggregate aggregate = answer.get(name.parameter());
            Map<String, Long> counts = new LinkedHashMap<>();
            name.vocabulary().forEach(value -> counts.put(value, 0L));
            SortedSet<String> chosen = search.chosen().getOrDefault(name, new TreeSet<>());
            if (aggregate != null) {
                count(name, aggregate.filter().aggregations(), chosen, counts);
            }
            chosen.forEach(value -> counts.putIfAbsent(value, 0L));
            List<Facet.Value> values = new ArrayList<>();
            counts.forEach((value, count) -> {
                Name words = words(name, value, organisations);
                values.add(new Facet.Value(value, count, chosen.contains(value), words.zh(), words.en()));
            });
            facets.add(new Facet(name.parameter(), values));
        }
        return facets;
    }

    private static void count(
            FacetName name, Map<String, Aggregate> parts, SortedSet<String> chosen, Map<String, Long> counts) {
        Aggregate fixed = parts.get("fixed");
        if (fixed != null && fixed.isSterms()) {
            count(fixed, counts);
        } else if (fixed != null) {
            fixed.filters().buckets().keyed().forEach((value, bucket) -> counts.put(value, bucket.docCount()));
        }
        Aggregate open = parts.get("open");
        if (open != null) {
            count(open, counts);
        }
        Aggregate deep = parts.get("deep");
        if (deep != null) {
            for (StringTermsBucket bucket : deep.sterms().buckets().array()) {
                String subclass = bucket.key().stringValue();
                boolean opened = chosen.stream()
                        .anyMatch(value -> value.length() >= 3 && subclass.startsWith(value.substring(0, 3)));
                if (opened) {
                    counts.put(subclass, bucket.docCount());
                }
            }
        }
    }

    private static void count(Aggregate terms, Map<String, Long> counts) {
        for (StringTermsBucket bucket : terms.sterms().buckets().array()) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
    }

    private static Name words(
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
            case AVAILABILITY, FEE_TYPE, FEE_BAND, TERM, TYPE, TAX_ELIGIBLE, IN_FORCE -> new Name(value, value);
        };
    }
}
