package org.openlicence.exchange.query.listingdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Listings by id, patent, owner and status. */
@Repository
public class ListingQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<ListingView> listings;

    public ListingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listings = table(jdbc);
    }

    static DocumentTable<ListingView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "listing_desk", ListingView.class, ListingView::version, ListingQueries::columns);
    }

    public Optional<ListingView> byId(String listingId) {
        return listings.find(listingId);
    }

    /** Waits up to 2 s for the version; then what there is. */
    public Optional<ListingView> byId(String listingId, long atLeastVersion) {
        return listings.findAtLeast(listingId, atLeastVersion);
    }

    /** Listings in which the organisation is an owner, last changed first. */
    public Page<ListingView> ofOwner(String organisationId, PageRequest request) {
        return listings.page(
                "listings/" + organisationId,
                "owner_ids @> array[:owner]::text[]",
                Map.of("owner", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Every listing a patent ever had, last changed first. */
    public Page<ListingView> ofPatent(String patentId, PageRequest request) {
        return listings.page(
                "patent-listings/" + patentId,
                "patent_id = :patent",
                Map.of("patent", patentId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** The registrar's queue: listings in any of the given states, waiting longest first. */
    public Page<ListingView> inStatus(Set<ListingStatus> states, PageRequest request) {
        List<String> names = states.stream().map(Enum::name).sorted().toList();
        return listings.page(
                "status/" + names,
                "status in (:states)",
                Map.of("states", names),
                "status_since",
                "timestamptz",
                false,
                request);
    }

    /** How many licences were formed from a listing, ended ones included. */
    public long licencesFormed(String listingId) {
        return jdbc.sql("select count(*) from licence_desk where listing_id = :listing and valid_from is not null")
                .param("listing", listingId)
                .query(Long.class)
                .single();
    }

    private static Map<String, @Nullable Object> columns(ListingView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("patent_id", view.patentId());
        columns.put("owner_ids", view.ownerIds());
        columns.put("status", view.status());
        columns.put("status_since", view.statusSince());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
