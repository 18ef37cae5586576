package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryPooled;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryReturned;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRevised;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.shared.EventHistory;

/** Patents a broker may introduce: listed and open to takers, or kept in their owner's pool. */
public final class OfferedPatents {
    private final ListingRegister listings;
    private final PatentRegister patents;
    private final EventHistory history;

    public OfferedPatents(ListingRegister listings, PatentRegister patents, EventHistory history) {
        this.listings = listings;
        this.patents = patents;
        this.history = history;
    }

    /**
     * @param listingId absent for a patent that is only in the pool
     * @param ownerId the owner that speaks for all
     */
    public record Offered(@Nullable String listingId, String ownerId, List<String> ownerIds) {
        public Offered {
            ownerIds = List.copyOf(ownerIds);
        }
    }

    /** Empty for a patent that is not offered on that day. */
    public Optional<Offered> find(PatentId patentId, LocalDate day) {
        return listings.liveListingOf(patentId)
                .filter(entry -> entry.openOn(day))
                .map(entry -> new Offered(entry.listingId().value(), entry.representativeId(), entry.ownerIds()))
                .or(() -> pooled(patentId, day));
    }

    private Optional<Offered> pooled(PatentId patentId, LocalDate day) {
        List<String> owners = patents.facts(patentId).filter(facts -> facts.inForceOn(day)).stream()
                .flatMap(OfferedPatents::owners)
                .toList();
        return owners.stream()
                .filter(owner -> isPooled(InventoryId.of(patentId, owner)))
                .findFirst()
                .map(owner -> new Offered(null, owner, owners));
    }

    private static Stream<String> owners(PatentFacts facts) {
        return facts.owners().stream().flatMap(owner -> Stream.ofNullable(owner.organisationId()));
    }

    private boolean isPooled(InventoryId record) {
        boolean pooled = false;
        for (InventoryEvent event : history.of(record.value(), InventoryEvent.class)) {
            pooled = switch (event) {
                case InventoryPooled e -> true;
                case InventoryRecorded e -> false;
                case InventoryRevised e -> false;
                case InventoryReturned e -> false;
                case InventoryWithdrawn e -> false;
                case InventoryEvent.InventorySentForReview e -> false;
                case InventoryEvent.CollegeApproved e -> false;
                case InventoryEvent.PushedToEnterprises e -> pooled;
                case InventoryEvent.PushAnswered e -> pooled;
            };
        }
        return pooled;
    }
}
