package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.organisation.event.OrganisationEvent.OrganisationRegistered;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.sheet.event.SheetEvent;

/**
 * Fills one slot of the marketplace. Events of a batch are collected and written together just before the batch commits, so
 * that the position moves on only after the documents are there.
 *
 * <p>When the index refuses a document, the batch is done again with that patent's events written one by one: its failure is
 * then one handler's, and parks its sequence alone.
 */
abstract class MarketplaceProjection {
    private final MarketplaceWriter writer;
    private final PatentOfEvent patents;
    private final String resource;
    private final Set<String> oneByOne = ConcurrentHashMap.newKeySet();

    /** @param group processing group, which also names the batch within its unit of work */
    MarketplaceProjection(MarketplaceWriter writer, PatentOfEvent patents, String group) {
        this.writer = writer;
        this.patents = patents;
        this.resource = group + "-batch";
    }

    @EventHandler
    void on(PatentEvent event, @SequenceNumber long sequence) {
        take(event.patentId(), event, sequence);
    }

    @EventHandler
    void on(ListingEvent event, @SequenceNumber long sequence) {
        take(patents.of(event), event, sequence);
    }

    @EventHandler
    void on(SheetEvent event, @SequenceNumber long sequence) {
        take(event.patentId(), event, sequence);
    }

    @EventHandler
    void on(LicenceEvent event, @SequenceNumber long sequence) {
        take(patents.of(event), event, sequence);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        entered(CurrentUnitOfWork.get().root()).add(event.organisationId());
    }

    /** After the batch's documents, which may be among those to complete. */
    private Set<String> entered(UnitOfWork<?> unit) {
        batch(unit);
        return unit.getOrComputeResource(resource + "-organisations", key -> {
            Set<String> collected = new LinkedHashSet<>();
            unit.onPrepareCommit(ending -> writer.nameOwners(collected));
            return collected;
        });
    }

    private void take(String patentId, ExchangeEvent event, long sequence) {
        Change change = new Change(event, sequence);
        if (oneByOne.contains(patentId)) {
            writer.write(Map.of(patentId, List.of(change)));
            return;
        }
        batch(CurrentUnitOfWork.get().root())
                .computeIfAbsent(patentId, id -> new ArrayList<>())
                .add(change);
    }

    private Map<String, List<Change>> batch(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(resource, key -> {
            Map<String, List<Change>> collected = new LinkedHashMap<>();
            unit.onPrepareCommit(ending -> flush(collected));
            return collected;
        });
    }

    private void flush(Map<String, List<Change>> collected) {
        try {
            writer.write(collected);
        } catch (PoisonDocument poison) {
            oneByOne.addAll(poison.patentIds());
            throw poison;
        }
    }
}
