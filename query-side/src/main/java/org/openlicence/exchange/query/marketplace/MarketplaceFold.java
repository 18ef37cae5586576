package org.openlicence.exchange.query.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumDemanded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumFellOverdue;
import org.openlicence.exchange.licence.event.LicenceEvent.DueCancelled;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FairnessClaimOpened;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PassingOnRefused;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationProposed;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationSigned;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.IpcSymbol;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentEvent.AnnualFeeFellDue;
import org.openlicence.exchange.patent.event.PatentEvent.AnnualFeePaid;
import org.openlicence.exchange.patent.event.PatentEvent.ClaimsRecorded;
import org.openlicence.exchange.patent.event.PatentEvent.EvaluationReportIssued;
import org.openlicence.exchange.patent.event.PatentEvent.LicenceInTermRecorded;
import org.openlicence.exchange.patent.event.PatentEvent.OwnersChanged;
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
import org.openlicence.exchange.sheet.event.SheetEvent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;

/** What each event does to a patent's document. Pure. */
final class MarketplaceFold {
    /** Section, class and subclass. */
    private static final int FACET_LEVELS = 3;

    private MarketplaceFold() {}

    static @Nullable MarketplaceDocument after(
            @Nullable MarketplaceDocument before, ExchangeEvent event, long sequence, FoldSources sources) {
        if (before != null && before.knows(event.aggregateId(), sequence)) {
            return before;
        }
        return switch (event) {
            case PatentEvent patent -> patent(before, patent, sequence, sources);
            case ListingEvent listing -> OfferFold.after(begun(before, event), listing, sequence);
            case LicenceEvent licence -> licence(begun(before, event), licence, sequence);
            case SheetEvent sheet -> sheet(begun(before, event), sheet, sequence);
            default -> before; // the index of this read model listens to these four families only
        };
    }

    private static MarketplaceDocument begun(@Nullable MarketplaceDocument before, ExchangeEvent event) {
        if (before == null) {
            throw new IllegalStateException("an event before its patent was entered: " + event.aggregateId());
        }
        return before;
    }

    private static @Nullable MarketplaceDocument patent(
            @Nullable MarketplaceDocument before, PatentEvent event, long sequence, FoldSources sources) {
        return switch (event) {
            case PatentRegistered e -> {
                DocumentDraft next = entered(before, e, sequence);
                next.number = e.number();
                next.publicationNumber = e.publicationNumber();
                next.patentType = e.type();
                next.titleZh = e.titleZh();
                next.titleEn = e.titleEn();
                next.abstractZh = e.abstractZh();
                next.abstractEn = e.abstractEn();
                next.filedOn = e.filedOn();
                next.grantedOn = e.grantedOn();
                yield complete(next, e.ipcSymbols(), e.owners(), sources);
            }
            case PatentImported e -> {
                DocumentDraft next = entered(before, e, sequence);
                next.number = e.number();
                next.publicationNumber = e.publicationNumber();
                next.patentType = e.type();
                next.titleZh = e.titleZh();
                next.titleEn = e.titleEn();
                next.abstractZh = e.abstractZh();
                next.abstractEn = e.abstractEn();
                next.filedOn = e.filedOn();
                next.grantedOn = e.grantedOn();
                yield complete(next, e.ipcSymbols(), e.owners(), sources);
            }
            case OwnersChanged e -> {
                DocumentDraft next = new DocumentDraft(begun(before, e), e, sequence);
                yield owned(next, e.owners(), sources);
            }
            case ClaimsRecorded e -> claimed(new DocumentDraft(begun(before, e), e, sequence), e);
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

    private static MarketplaceDocument claimed(DocumentDraft next, ClaimsRecorded event) {
        switch (ClaimLanguage.valueOf(event.language())) {
            case ZH -> next.claimsZh = event.claims();
            case EN -> next.claimsEn = event.claims();
        }
        return next.document();
    }

    /** An imported patent that its patentee enters anew keeps what has happened to it. */
    private static DocumentDraft entered(@Nullable MarketplaceDocument before, PatentEvent event, long sequence) {
        return before == null ? new DocumentDraft(event, sequence) : new DocumentDraft(before, event, sequence);
    }

    private static MarketplaceDocument complete(
            DocumentDraft next, List<String> ipcSymbols, List<PatentOwner> owners, FoldSources sources) {
        next.numbers = PatentNumbers.forms(next.number, next.publicationNumber);
        next.ipcSymbols = ipcSymbols;
        next.ipcFields = ipcSymbols.stream()
                .flatMap(symbol -> IpcSymbol.read(symbol).stream())
                .flatMap(symbol -> symbol.prefixes().stream().limit(FACET_LEVELS))
                .distinct()
                .toList();
        next.expiresOn = sources.expiry(next.patentType, next.filedOn);
        return owned(next, owners, sources);
    }

    private static MarketplaceDocument owned(DocumentDraft next, List<PatentOwner> owners, FoldSources sources) {
        List<MarketplaceHit.Owner> named = owners.stream()
                .map(owner -> new MarketplaceHit.Owner(owner.organisationId(), owner.name(), null, null))
                .toList();
        OwnerFold.fill(next, named, sources);
        return next.document();
    }

    private static MarketplaceDocument sheet(MarketplaceDocument before, SheetEvent event, long sequence) {
        DocumentDraft next = new DocumentDraft(before, event, sequence);
        SheetFields said =
                switch (event) {
                    case TechnologyDescribed e -> SheetFields.of(e.content());
                };
        next.sheet = said.isEmpty() ? null : said;
        return next.document();
    }

    /** Counts those on announced terms only: a negotiated licence says nothing about the offer, and is its parties' own. */
    private static MarketplaceDocument licence(MarketplaceDocument before, LicenceEvent event, long sequence) {
        if (new LicenceId(event.licenceId()).negotiated()) {
            return before;
        }
        return switch (event) {
            case LicenceFormed e -> counted(before, e, sequence, 1, 1);
            case LicenceCompleted e -> counted(before, e, sequence, 0, -1);
            case LicenceEnded e -> counted(before, e, sequence, 0, -1);
            case FormationCorrected e ->
                counted(before, e, sequence, -1, e.formerStatus().equals("IN_FORCE") ? -1 : 0);
            case NoticeServed e -> before;
            case ContractConcluded e -> before;
            case EndCorrected e -> before;
            case DueCancelled e -> before;
            case FairnessClaimOpened e -> before;
            case ContractSumFellOverdue e -> before;
            case ContractSumDemanded e -> before;
            case PassingOnRefused e -> before;
            case TerminationProposed e -> before;
            case TerminationSigned e -> before;
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
