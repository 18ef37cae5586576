package org.openlicence.exchange.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.event.PatentEvent.ClaimsRecorded;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalOpened;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.shared.Trace;

/** Invented events. */
public final class Samples {
    public static final Instant AT = Instant.parse("2026-05-07T02:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 5, 7);

    private Samples() {}

    public static Trace trace() {
        return new Trace(AT, DAY, "per_1", "org_a", List.of("PL-50"), "0123456789ab");
    }

    public static PatentImported patent(
            String key,
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String abstractZh,
            String ipc,
            String type) {
        return new PatentImported(
                "pat_ZL" + key,
                "ZL" + key,
                type,
                titleZh,
                titleEn,
                abstractZh,
                null,
                List.of(ipc),
                LocalDate.of(2020, 1, 6),
                LocalDate.of(2022, 3, 1),
                "CN" + key.substring(0, 9) + "B",
                List.of(new PatentOwner(null, "示例大学", null)),
                "sample",
                trace());
    }

    public static ClaimsRecorded claims(String patentId, String language, String... claims) {
        return new ClaimsRecorded(patentId, language, List.of(claims), null, trace());
    }

    public static OfferTerms terms(long feeFen, int months) {
        FeePlan plan = feeFen == 0 ? FeePlan.free() : FeePlan.lumpSum(feeFen);
        return new OfferTerms(plan, months, null, "note", "OFFICE", null);
    }

    public static ListingDrafted drafted(String listingId, String patentId, OfferTerms terms) {
        return new ListingDrafted(listingId, patentId, List.of("org_a"), "org_a", terms, trace());
    }

    public static ListingAnnounced announced(String listingId) {
        return new ListingAnnounced(listingId, "42-18", DAY, trace());
    }

    public static ListingWithdrawn withdrawn(String listingId) {
        return new ListingWithdrawn(listingId, "42-20", DAY.plusDays(30), trace());
    }

    public static NoticeServed notice(String licenceId, String listingId, String patentId, OfferTerms terms) {
        return new NoticeServed(
                licenceId,
                listingId,
                patentId,
                "org_t",
                List.of("org_a"),
                "org_a",
                terms.canonical(),
                1,
                terms.hash().value(),
                terms.feePlan().dueAtConclusionFen(),
                AT,
                null,
                "battery packs",
                DAY,
                "310104",
                null,
                trace());
    }

    public static RegistrationOpened opened(String registrationId) {
        return openedAt(registrationId, "3100", "01", 2_000_000);
    }

    public static RegistrationOpened openedAt(String registrationId, String region, String point, long totalFen) {
        ContractSubject subject = new ContractSubject(
                "battery licence",
                "TECHNOLOGY_LICENCE",
                "PATENT_EXPLOITATION",
                "ORDINARY",
                true,
                List.of("pat_1"),
                "org_a",
                "org_t",
                DAY,
                DAY,
                DAY.plusYears(5),
                totalFen,
                null);
        return new RegistrationOpened(registrationId, subject, List.of(), "org_a", region, point, null, trace());
    }

    public static LicenceFormed formed(String licenceId) {
        return new LicenceFormed(licenceId, AT, DAY, DAY.plusYears(5), DAY.plusMonths(3), trace());
    }

    public static RecordalOpened recordalOpened(String licenceId) {
        return new RecordalOpened(
                RecordalId.of(new LicenceId(licenceId)).value(),
                licenceId,
                "org_taker",
                List.of("org_owner"),
                DAY,
                DAY.plusMonths(3),
                trace());
    }
}
