package org.openlicence.exchange.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openlicence.exchange.listing.rule.NoOtherLiveListing;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Refused;

/** The register without a database; obeys {@link ListingRegisterContract}. Locks are left to the single thread of a test. */
public final class InMemoryListingRegister implements ListingRegister {
    private final Map<ListingId, ListingEntry> rows = new ConcurrentHashMap<>();

    @Override
    public void reserve(ListingEntry entry) {
        Optional<ListingEntry> live = liveListingOf(entry.patentId());
        if (live.isPresent() || rows.containsKey(entry.listingId())) {
            ListingId other = live.map(ListingEntry::listingId).orElse(null);
            throw new Refused(List.of(new NoOtherLiveListing(entry.listingId(), other).refusal()));
        }
        rows.put(entry.listingId(), entry);
    }

    @Override
    public ListingEntry lockForChange(ListingId listingId) {
        return lockForTaking(listingId)
                .orElseThrow(() -> new IllegalStateException("listing register has no row for " + listingId));
    }

    @Override
    public Optional<ListingEntry> lockForTaking(ListingId listingId) {
        return Optional.ofNullable(rows.get(listingId));
    }

    @Override
    public void update(ListingEntry entry) {
        if (rows.replace(entry.listingId(), entry) == null) {
            throw new IllegalStateException("listing register has no row for " + entry.listingId());
        }
    }

    @Override
    public Optional<ListingEntry> liveListingOf(PatentId patentId) {
        return rows.values().stream()
                .filter(row -> row.patentId().equals(patentId) && row.status().live())
                .findFirst();
    }

    /** Puts a row as it is, for tests of takers. */
    public void put(ListingEntry entry) {
        rows.put(entry.listingId(), entry);
    }
}
