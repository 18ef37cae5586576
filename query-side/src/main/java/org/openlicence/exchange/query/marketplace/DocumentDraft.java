package org.openlicence.exchange.query.marketplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.query.marketplace.MarketplaceDocument.Offer;
import org.openlicence.exchange.query.marketplace.MarketplaceDocument.Pending;
import org.openlicence.exchange.shared.ExchangeEvent;

/** A {@link MarketplaceDocument} while one event changes it; never leaves the fold. */
final class DocumentDraft {
    final String patentId;

    @Nullable
    String number;

    @Nullable
    String publicationNumber;

    List<String> numbers = List.of();

    @Nullable
    String patentType;

    @Nullable
    String titleZh;

    @Nullable
    String titleEn;

    @Nullable
    String abstractZh;

    @Nullable
    String abstractEn;

    List<String> claimsZh = List.of();
    List<String> claimsEn = List.of();
    List<String> ipcSymbols = List.of();
    List<String> ipcFields = List.of();
    List<MarketplaceHit.Owner> owners = List.of();
    List<String> ownerNames = List.of();
    List<String> ownerKeys = List.of();
    List<String> unnamedOwners = List.of();
    List<String> regions = List.of();

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate grantedOn;

    @Nullable
    LocalDate expiresOn;

    @Nullable
    LocalDate rightEndedOn;

    @Nullable
    Pending pending;

    @Nullable
    Offer offer;

    String availability = MarketplaceDocument.NONE;
    int licencesGranted;
    int licencesRunning;

    @Nullable
    SheetFields sheet;

    Instant changedAt;
    final Map<String, Long> applied;

    /** A patent's first event. */
    DocumentDraft(PatentEvent first, long sequence) {
        this(first.patentId(), first.trace().occurredAt(), Map.of(first.aggregateId(), sequence));
    }

    /** A patent of which nothing is said yet. */
    DocumentDraft(String patentId, Instant changedAt, Map<String, Long> applied) {
        this.patentId = patentId;
        this.changedAt = changedAt;
        this.applied = new TreeMap<>(applied);
    }

    DocumentDraft(MarketplaceDocument before, ExchangeEvent event, long sequence) {
        this(before);
        changedAt = event.trace().occurredAt();
        applied.put(event.aggregateId(), sequence);
    }

    /** As it is: for what is not an event of the patent, its sheet, its listings or its licences. */
    DocumentDraft(MarketplaceDocument before) {
        patentId = before.patentId();
        number = before.number();
        publicationNumber = before.publicationNumber();
        numbers = before.numbers();
        patentType = before.patentType();
        titleZh = before.titleZh();
        titleEn = before.titleEn();
        abstractZh = before.abstractZh();
        abstractEn = before.abstractEn();
        claimsZh = before.claimsZh();
        claimsEn = before.claimsEn();
        ipcSymbols = before.ipcSymbols();
        ipcFields = before.ipcFields();
        owners = before.owners();
        ownerNames = before.ownerNames();
        ownerKeys = before.ownerKeys();
        unnamedOwners = before.unnamedOwners();
        regions = before.regions();
        filedOn = before.filedOn();
        grantedOn = before.grantedOn();
        expiresOn = before.expiresOn();
        rightEndedOn = before.rightEndedOn();
        pending = before.pending();
        offer = before.offer();
        availability = before.availability();
        licencesGranted = before.licencesGranted();
        licencesRunning = before.licencesRunning();
        sheet = before.sheet();
        changedAt = before.changedAt();
        applied = new TreeMap<>(before.applied());
    }

    MarketplaceDocument document() {
        return new MarketplaceDocument(
                patentId,
                number,
                publicationNumber,
                numbers,
                patentType,
                titleZh,
                titleEn,
                abstractZh,
                abstractEn,
                claimsZh,
                claimsEn,
                ipcSymbols,
                ipcFields,
                owners,
                ownerNames,
                ownerKeys,
                unnamedOwners,
                regions,
                filedOn,
                grantedOn,
                expiresOn,
                rightEndedOn,
                pending,
                offer,
                availability,
                licencesGranted,
                licencesRunning,
                sheet,
                changedAt,
                applied);
    }
}
