package org.openlicence.exchange.licence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;

/** The rows a taker's command reads under lock, as a test sets them; the reading side of both registers only. */
final class LockedRows implements ListingRegister, PatentRegister {
    private final Map<ListingId, ListingEntry> listings = new HashMap<>();
    private final Map<PatentId, PatentFacts> patents = new HashMap<>();

    @Override
    public void reserve(ListingEntry entry) {
        listings.put(entry.listingId(), entry);
    }

    @Override
    public ListingEntry lockForChange(ListingId listingId) {
        throw new UnsupportedOperationException("a taker changes no listing");
    }

    @Override
    public Optional<ListingEntry> lockForTaking(ListingId listingId) {
        return Optional.ofNullable(listings.get(listingId));
    }

    @Override
    public void update(ListingEntry entry) {
        listings.put(entry.listingId(), entry);
    }

    @Override
    public Optional<ListingEntry> liveListingOf(PatentId patentId) {
        return listings.values().stream()
                .filter(entry ->
                        entry.patentId().equals(patentId) && entry.status().live())
                .findFirst();
    }

    @Override
    public void enter(PatentFacts facts) {
        patents.put(facts.patentId(), facts);
    }

    @Override
    public void update(PatentFacts facts) {
        patents.put(facts.patentId(), facts);
    }

    @Override
    public Optional<PatentFacts> lockFacts(PatentId patentId) {
        return facts(patentId);
    }

    @Override
    public Optional<PatentFacts> facts(PatentId patentId) {
        return Optional.ofNullable(patents.get(patentId));
    }
}
