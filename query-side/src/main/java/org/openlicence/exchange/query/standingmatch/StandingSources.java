package org.openlicence.exchange.query.standingmatch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRevised;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.sheet.SheetId;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.springframework.stereotype.Component;

/** What is compared, read where it is decided: from registers and events, never from a view that may be behind. */
@Component
class StandingSources {
    private final ListingRegister listings;
    private final DemandRegister demands;
    private final EventHistory history;

    StandingSources(ListingRegister listings, DemandRegister demands, EventHistory history) {
        this.listings = listings;
        this.demands = demands;
        this.history = history;
    }

    /** The patent with its listing as it is offered; empty when takers cannot come. */
    Optional<OfferedTechnology> offered(String patentId) {
        return listings.liveListingOf(new PatentId(patentId))
                .filter(entry -> entry.status().openToTakers())
                .map(entry -> technology(patentId, entry));
    }

    /** The demand while it takes solutions. */
    Optional<OpenDemand> demand(String demandId) {
        return demands.find(new DemandId(demandId))
                .filter(RegisteredDemand::open)
                .map(found -> new OpenDemand(
                        demandId,
                        found.demanderId(),
                        found.words(),
                        found.budgetFen(),
                        cooperation(demandId),
                        found.hidden()));
    }

    /** How the two are to work together, as the demand says last; absent when it does not. */
    private @Nullable String cooperation(String demandId) {
        String mode = null;
        for (DemandEvent event : history.of(demandId, DemandEvent.class)) {
            if (event instanceof DemandDrafted drafted) {
                mode = drafted.facts().cooperationMode();
            } else if (event instanceof DemandRevised revised) {
                mode = revised.facts().cooperationMode();
            }
        }
        return mode;
    }

    /** How an introduction began. */
    Optional<MatchProposed> proposal(String matchId) {
        return history.of(matchId, MatchEvent.class).stream()
                .filter(MatchProposed.class::isInstance)
                .map(MatchProposed.class::cast)
                .findFirst();
    }

    private OfferedTechnology technology(String patentId, ListingEntry entry) {
        long due = entry.terms().variants().stream()
                .map(OfferTerms::feePlan)
                .mapToLong(plan -> plan.dueAtConclusionFen())
                .min()
                .orElse(0);
        SheetContent sheet = sheet(new PatentId(patentId));
        Integer said = sheet.maturity();
        return new OfferedTechnology(
                patentId,
                entry.listingId().value(),
                entry.ownerIds(),
                text(named(patentId), sheet),
                due,
                said == null ? maturity(new PatentId(patentId), entry.ownerIds()) : said);
    }

    /** What the owners tell the public of it, as they wrote it last. */
    private SheetContent sheet(PatentId patentId) {
        SheetContent content = SheetContent.NOTHING;
        for (SheetEvent event : history.of(SheetId.of(patentId).value(), SheetEvent.class)) {
            content = switch (event) {
                case TechnologyDescribed e -> e.content();
            };
        }
        return content;
    }

    /** Limits and needs are left out: what a technology cannot do is no answer to a demand. */
    private static FindableText text(Named named, SheetContent sheet) {
        return new FindableText(
                named.titleZh(),
                named.titleEn(),
                sheet.use().in("zh"),
                sheet.use().in("en"),
                body(
                        sheet.problem().in("zh"),
                        named.abstractZh(),
                        sheet.how().in("zh"),
                        sheet.result().in("zh")),
                body(
                        sheet.problem().in("en"),
                        named.abstractEn(),
                        sheet.how().in("en"),
                        sheet.result().in("en")),
                sheet.products("zh"),
                sheet.products("en"),
                sheet.applications("zh"),
                sheet.applications("en"),
                null,
                null);
    }

    private static @Nullable String body(@Nullable String... parts) {
        String body = Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return body.isEmpty() ? null : body;
    }

    private record Named(
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String abstractZh,
            @Nullable String abstractEn) {}

    /** Title and abstract as they were entered last. */
    private Named named(String patentId) {
        Named named = new Named(null, null, null, null);
        for (PatentEvent event : history.of(patentId, PatentEvent.class)) {
            if (event instanceof PatentRegistered e) {
                named = new Named(e.titleZh(), e.titleEn(), e.abstractZh(), e.abstractEn());
            } else if (event instanceof PatentImported e) {
                named = new Named(e.titleZh(), e.titleEn(), e.abstractZh(), e.abstractEn());
            }
        }
        return named;
    }

    /** Where the sheet does not say: the readiness the first owner that keeps one in its inventory says. */
    private @Nullable Integer maturity(PatentId patentId, List<String> ownerIds) {
        return ownerIds.stream()
                .map(owner -> readiness(InventoryId.of(patentId, owner)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer readiness(InventoryId record) {
        Integer ready = null;
        for (InventoryEvent event : history.of(record.value(), InventoryEvent.class)) {
            if (event instanceof InventoryRecorded recorded) {
                ready = recorded.entry().trl();
            } else if (event instanceof InventoryRevised revised) {
                ready = revised.entry().trl();
            }
        }
        return ready;
    }
}
