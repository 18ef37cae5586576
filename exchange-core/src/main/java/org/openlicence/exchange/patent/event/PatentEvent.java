package org.openlicence.exchange.patent.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a patent, and what the register recorded about it. */
public sealed interface PatentEvent extends ExchangeEvent {
    String patentId();

    @Override
    default String aggregateId() {
        return patentId();
    }

    /** A patentee entered its patent. */
    @EventName("patent.PatentRegistered")
    @Revision("1")
    record PatentRegistered(
            String patentId,
            String number,
            String type,
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String abstractZh,
            @Nullable String abstractEn,
            List<String> ipcSymbols,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate grantedOn,
            @Nullable String publicationNumber,
            List<PatentOwner> owners,
            Trace trace)
            implements PatentEvent {}

    /** Taken over from a published collection; what the source lacks is absent. */
    @EventName("patent.PatentImported")
    @Revision("1")
    record PatentImported(
            String patentId,
            @Nullable String number,
            @Nullable String type,
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String abstractZh,
            @Nullable String abstractEn,
            List<String> ipcSymbols,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate grantedOn,
            @Nullable String publicationNumber,
            List<PatentOwner> owners,
            String source,
            Trace trace)
            implements PatentEvent {}

    @EventName("patent.AnnualFeeFellDue")
    @Revision("1")
    record AnnualFeeFellDue(String patentId, int feeYear, LocalDate dueOn, long fullFeeFen, Trace trace)
            implements PatentEvent {}

    @EventName("patent.AnnualFeePaid")
    @Revision("1")
    record AnnualFeePaid(String patentId, int feeYear, LocalDate paidOn, long amountFen, Trace trace)
            implements PatentEvent {}

    @EventName("patent.EvaluationReportIssued")
    @Revision("1")
    record EvaluationReportIssued(
            String patentId, String reportNumber, LocalDate issuedOn, boolean positive, Trace trace)
            implements PatentEvent {}

    @EventName("patent.PledgeRegistered")
    @Revision("1")
    record PledgeRegistered(String patentId, String pledgeNumber, String pledgee, LocalDate registeredOn, Trace trace)
            implements PatentEvent {}

    @EventName("patent.PledgeeConsented")
    @Revision("1")
    record PledgeeConsented(String patentId, String pledgeNumber, String documentHash, Trace trace)
            implements PatentEvent {}

    @EventName("patent.PledgeReleased")
    @Revision("1")
    record PledgeReleased(String patentId, String pledgeNumber, LocalDate releasedOn, Trace trace)
            implements PatentEvent {}

    /** A licence granted outside the exchange; both days of its term are included. */
    @EventName("patent.LicenceInTermRecorded")
    @Revision("1")
    record LicenceInTermRecorded(
            String patentId, String recordalNumber, String form, LocalDate from, LocalDate to, Trace trace)
            implements PatentEvent {}

    @EventName("patent.ProceedingsSuspended")
    @Revision("1")
    record ProceedingsSuspended(String patentId, String caseNumber, String ground, LocalDate from, Trace trace)
            implements PatentEvent {}

    @EventName("patent.SuspensionLifted")
    @Revision("1")
    record SuspensionLifted(String patentId, String caseNumber, LocalDate liftedOn, Trace trace)
            implements PatentEvent {}

    /** The register names these owners from {@code recordedOn} on. */
    @EventName("patent.OwnersChanged")
    @Revision("1")
    record OwnersChanged(
            String patentId, String entryNumber, List<PatentOwner> owners, LocalDate recordedOn, Trace trace)
            implements PatentEvent {
        public OwnersChanged {
            owners = List.copyOf(owners);
        }
    }

    /**
     * The claims as granted, in one language; they take the place of earlier ones in it.
     *
     * @param language name of a {@code ClaimLanguage}
     * @param claims all of them, claim 1 first, without numbers
     * @param source collection they were taken from; absent when an owner recorded them
     */
    @EventName("patent.ClaimsRecorded")
    @Revision("1")
    record ClaimsRecorded(
            String patentId,
            String language,
            List<String> claims,
            @Nullable String source,
            Trace trace) implements PatentEvent {
        public ClaimsRecorded {
            claims = List.copyOf(claims);
        }
    }

    /** The right ended on {@code endedOn}; that day is the first without it. */
    @EventName("patent.RightEnded")
    @Revision("1")
    record RightEnded(String patentId, String reason, LocalDate endedOn, Trace trace) implements PatentEvent {}
}
