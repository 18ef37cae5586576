package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentEvent.AnnualFeeFellDue;
import org.openlicence.exchange.patent.event.PatentEvent.AnnualFeePaid;
import org.openlicence.exchange.patent.event.PatentEvent.EvaluationReportIssued;
import org.openlicence.exchange.patent.event.PatentEvent.LicenceInTermRecorded;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.patent.event.PatentEvent.PledgeRegistered;
import org.openlicence.exchange.patent.event.PatentEvent.PledgeReleased;
import org.openlicence.exchange.patent.event.PatentEvent.PledgeeConsented;
import org.openlicence.exchange.patent.event.PatentEvent.ProceedingsSuspended;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.patent.event.PatentEvent.SuspensionLifted;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.ExchangeEvent;

/** What each event does to a patent's document. Pure. */
final class MarketplaceFold {
    private static final String BY_NAME = "name:";

    private MarketplaceFold() {}

    static @Nullable MarketplaceDocument after(
            @Nullable MarketplaceDocument before,
            ExchangeEvent event,
            long sequence,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        if (before != null && before.knows(event.aggregateId(), sequence)) {
            return before;
        }
        return switch (event) {
            case PatentEvent patent -> patent(before, patent, sequence, organisations);
            case ListingEvent listing -> OfferFold.after(begun(before, event), listing, sequence);
            case LicenceEvent licence -> licence(begun(before, event), licence, sequence);
            default -> before; // the index of this read model listens to these three families only
        };
    }

    private static MarketplaceDocument begun(@Nullable MarketplaceDocument before, ExchangeEvent event) {
        if (before == null) {
            throw new IllegalStateException("an event before its patent was entered: " + event.aggregateId());
        }
        return before;
    }

    private static @Nullable MarketplaceDocument patent(
            @Nullable MarketplaceDocument before,
            PatentEvent event,
            long sequence,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        return switch (event) {
            case PatentRegistered e -> {
                DocumentDraft next = new DocumentDraft(e, sequence);
                next.number = e.number();
                next.publicationNumber = e.publicationNumber();
                next.patentType = e.type();
                next.titleZh = e.titleZh();
                next.titleEn = e.titleEn();
                next.abstractZh = e.abstractZh();
                next.abstractEn = e.abstractEn();
                next.filedOn = e.filedOn();
                next.grantedOn = e.grantedOn();
                yield begin(next, e.ipcSymbols(), e.owners(), organisations);
            }
            case PatentImported e -> {
                DocumentDraft next = new DocumentDraft(e, sequence);
                next.number = e.number();
                next.publicationNumber = e.publicationNumber();
                next.patentType = e.type();
                next.titleZh = e.titleZh();
                next.titleEn = e.titleEn();
                next.abstractZh = e.abstractZh();
                next.abstractEn = e.abstractEn();
                next.filedOn = e.filedOn();
                next.grantedOn = e.grantedOn();
                yield begin(next, e.ipcSymbols(), e.owners(), organisations);
            }
            case RightEnded e -> {
                DocumentDraft next = new DocumentDraft(begun(before, e), e, sequence);
                next.rightEndedOn = e.endedOn();
                yield next.document();
            }
            case AnnualFeeFellDue e -> begun(before, e);
            case AnnualFeePaid e -> begun(before, e);
            case EvaluationReportIssued e -> begun(before, e);
            case PledgeRegistered e -> begun(before, e);
            case PledgeeConsented e -> begun(before, e);
            case PledgeReleased e -> begun(before, e);
            case LicenceInTermRecorded e -> begun(before, e);
            case ProceedingsSuspended e -> begun(before, e);
            case SuspensionLifted e -> begun(before, e);
        };
    }

    private static MarketplaceDocument begin(
            DocumentDraft next,
            List<String> ipcSymbols,
            List<PatentOwner> owners,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations) {
        next.numbers = PatentNumbers.forms(next.number, next.publicationNumber);
        next.ipcSymbols = ipcSymbols;
        next.ipcFields = ipcSymbols.stream()
                .filter(symbol -> symbol.length() >= 4)
                .flatMap(symbol ->
                        List.of(symbol.substring(0, 1), symbol.substring(0, 3), symbol.substring(0, 4)).stream())
                .distinct()
                .toList();
        next.expiresOn = expiry(next.patentType, next.filedOn);
        List<MarketplaceHit.Owner> known = new ArrayList<>();
        for (PatentOwner owner : owners) {
            String id = owner.organisationId();
            OrganisationDirectory.Entry entry = id == null ? null : organisations.apply(id);
            known.add(new MarketplaceHit.Owner(
                    id,
                    owner.name(),
                    entry == null ? null : entry.nameEn(),
                    entry == null ? null : entry.divisionCode()));
        }
        next.owners = known;
        next.ownerNames = known.stream()
                .flatMap(owner -> java.util.stream.Stream.of(owner.nameZh(), owner.nameEn()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        next.ownerKeys = known.stream()
                .map(owner -> owner.organisationId() == null ? BY_NAME + owner.nameZh() : owner.organisationId())
                .distinct()
                .toList();
        next.regions = known.stream()
                .map(MarketplaceHit.Owner::divisionCode)
                .filter(code -> code != null && code.length() >= 2)
                .map(code -> Objects.requireNonNull(code).substring(0, 2))
                .distinct()
                .toList();
        return next.document();
    }

    /** First day after the life of the right (Patent Law art. 42); absent where type or filing day is unknown. */
    private static @Nullable LocalDate expiry(@Nullable String type, @Nullable LocalDate filedOn) {
        if (type == null || filedOn == null || filedOn.getYear() > 9000) {
            return null;
        }
        return switch (type) {
            case "INVENTION" -> filedOn.plusYears(20);
            case "UTILITY_MODEL" -> filedOn.plusYears(10);
            // designs filed before the Law of 2020 took effect live ten years
            case "DESIGN" -> filedOn.plusYears(filedOn.isBefore(LocalDate.of(2021, 6, 1)) ? 10 : 15);
            default -> null;
        };
    }

    private static MarketplaceDocument licence(MarketplaceDocument before, LicenceEvent event, long sequence) {
        return switch (event) {
            case LicenceFormed e -> counted(before, e, sequence, 1, 1);
            case LicenceCompleted e -> counted(before, e, sequence, 0, -1);
            case LicenceEnded e -> counted(before, e, sequence, 0, -1);
            case NoticeServed e -> before;
            case PaymentConfirmed e -> before;
            case PaymentMismatched e -> before;
            case RefundOrdered e -> before;
            case RefundConfirmed e -> before;
            case NoticeLapsed e -> before;
        };
    }

    private static MarketplaceDocument counted(
            MarketplaceDocument before, LicenceEvent event, long sequence, int granted, int running) {
        DocumentDraft next = new DocumentDraft(before, event, sequence);
        next.licencesGranted = before.licencesGranted() + granted;
        next.licencesRunning = before.licencesRunning() + running;
        return next.document();
    }
}
