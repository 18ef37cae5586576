package org.openlicence.exchange.query.listingdesk;

import java.util.EnumMap;
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

    /** The same in one status. */
    public Page<ListingView> ofOwner(String organisationId, ListingStatus status, PageRequest request) {
        return listings.page(
                "listings/" + organisationId + "/" + status,
                "owner_ids @> array[:owner]::text[] and status = :status",
                Map.of("owner", organisationId, "status", status.name()),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** How many listings of an owner stand where; a status without any is left out. */
    public Map<ListingStatus, Long> countsOfOwner(String organisationId) {
        Map<ListingStatus, Long> counts = new EnumMap<>(ListingStatus.class);
        jdbc.sql("select status, count(*) from listing_desk where owner_ids @> array[:owner]::text[] group by status")
                .param("owner", organisationId)
                .query((row, n) -> Map.entry(ListingStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Listings that some owner has to go on with: drafts, consents, suspensions, withdrawals asked for; longest there first. */
    public Page<ListingView> waitingForOwners(String organisationId, PageRequest request) {
        return listings.page(
                "waiting/" + organisationId,
                "owner_ids @> array[:owner]::text[]"
                        + " and (status in ('DRAFT', 'AWAITING_CONSENTS', 'READY', 'OBJECTED', 'SUSPENDED')"
                        + " or (status = 'ANNOUNCED' and document->>'withdrawalReason' is not null))",
                Map.of("owner", organisationId),
                "status_since",
                "timestamptz",
                false,
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
