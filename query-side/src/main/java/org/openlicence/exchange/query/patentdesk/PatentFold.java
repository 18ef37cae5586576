package org.openlicence.exchange.query.patentdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import org.openlicence.exchange.query.patentdesk.PatentView.AnnualFee;
import org.openlicence.exchange.query.patentdesk.PatentView.Claims;
import org.openlicence.exchange.query.patentdesk.PatentView.EvaluationReport;
import org.openlicence.exchange.query.patentdesk.PatentView.LicenceInTerm;
import org.openlicence.exchange.query.patentdesk.PatentView.Pledge;
import org.openlicence.exchange.query.patentdesk.PatentView.Suspension;

/** A patent's view after one more event. Pure. */
final class PatentFold {
    private PatentFold() {}

    /** @throws IllegalStateException when the stream does not begin with a patent */
    static PatentView after(@Nullable PatentView before, PatentEvent event, long sequence) {
        return switch (event) {
            case PatentRegistered e -> begin(before, e, sequence, e.number(), e.type(), printed(e), e.owners(), null);
            case PatentImported e ->
                begin(before, e, sequence, e.number(), e.type(), printed(e), e.owners(), e.source());
            case AnnualFeeFellDue e ->
                next(before, e, sequence).fees(fees -> due(fees, e)).view();
            case AnnualFeePaid e ->
                next(before, e, sequence).fees(fees -> paid(fees, e)).view();
            case EvaluationReportIssued e -> next(before, e, sequence).report(e).view();
            case PledgeRegistered e -> next(before, e, sequence).pledge(e).view();
            case PledgeeConsented e ->
                next(before, e, sequence)
                        .pledges(
                                pledge -> pledge.pledgeNumber().equals(e.pledgeNumber()),
                                p -> new Pledge(p.pledgeNumber(), p.pledgee(), p.registeredOn(), true, p.releasedOn()))
                        .view();
            case PledgeReleased e ->
                next(before, e, sequence)
                        .pledges(
                                pledge -> pledge.pledgeNumber().equals(e.pledgeNumber()),
                                p -> new Pledge(
                                        p.pledgeNumber(), p.pledgee(), p.registeredOn(), p.consented(), e.releasedOn()))
                        .view();
            case LicenceInTermRecorded e -> next(before, e, sequence).licence(e).view();
            case ProceedingsSuspended e ->
                next(before, e, sequence).suspended(e).view();
            case SuspensionLifted e -> next(before, e, sequence).lifted(e).view();
            case OwnersChanged e -> next(before, e, sequence).owned(e).view();
            case ClaimsRecorded e -> next(before, e, sequence).claimed(e).view();
            case RightEnded e -> next(before, e, sequence).ended(e).view();
        };
    }

    private record Printed(
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String abstractZh,
            @Nullable String abstractEn,
            List<String> ipcSymbols,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate grantedOn,
            @Nullable String publicationNumber) {}

    private static Printed printed(PatentRegistered e) {
        return new Printed(
                e.titleZh(),
                e.titleEn(),
                e.abstractZh(),
                e.abstractEn(),
                e.ipcSymbols(),
                e.filedOn(),
                e.grantedOn(),
                e.publicationNumber());
    }

    private static Printed printed(PatentImported e) {
        return new Printed(
                e.titleZh(),
                e.titleEn(),
                e.abstractZh(),
                e.abstractEn(),
                e.ipcSymbols(),
                e.filedOn(),
                e.grantedOn(),
                e.publicationNumber());
    }

    /** An imported patent that its patentee enters anew keeps what has happened to it. */
    private static PatentView begin(
            @Nullable PatentView before,
            PatentEvent event,
            long sequence,
            @Nullable String number,
            @Nullable String type,
            Printed p,
            List<PatentOwner> owners,
            @Nullable String source) {
        return new PatentView(
                event.patentId(),
                sequence,
                number,
                type,
                p.titleZh(),
                p.titleEn(),
                p.abstractZh(),
                p.abstractEn(),
                p.ipcSymbols(),
                p.filedOn(),
                p.grantedOn(),
                p.publicationNumber(),
                owners,
                source,
                before == null ? List.of() : before.annualFees(),
                before == null ? List.of() : before.evaluationReports(),
                before == null ? List.of() : before.pledges(),
                before == null ? List.of() : before.licencesInTerm(),
                before == null ? List.of() : before.suspensions(),
                before == null ? null : before.rightEnd(),
                before == null ? null : before.rightEndedOn(),
                before == null ? List.of() : before.claims(),
                event.trace().occurredAt());
    }

    private static List<AnnualFee> due(List<AnnualFee> fees, AnnualFeeFellDue e) {
        LocalDate paidOn = fees.stream()
                .filter(fee -> fee.feeYear() == e.feeYear())
                .map(AnnualFee::paidOn)
                .findFirst()
                .orElse(null);
        return with(fees, new AnnualFee(e.feeYear(), e.dueOn(), e.fullFeeFen(), paidOn));
    }

    private static List<AnnualFee> paid(List<AnnualFee> fees, AnnualFeePaid e) {
        AnnualFee known = fees.stream()
                .filter(fee -> fee.feeYear() == e.feeYear())
                .findFirst()
                .orElse(new AnnualFee(e.feeYear(), null, null, null));
        return with(fees, new AnnualFee(e.feeYear(), known.dueOn(), known.fullFeeFen(), e.paidOn()));
    }

    private static List<AnnualFee> with(List<AnnualFee> fees, AnnualFee one) {
        List<AnnualFee> next = new ArrayList<>(fees);
        next.removeIf(fee -> fee.feeYear() == one.feeYear());
        next.add(one);
        next.sort(Comparator.comparingInt(AnnualFee::feeYear));
        return next;
    }

    private static Next next(@Nullable PatentView before, PatentEvent event, long sequence) {
        if (before == null) {
            throw new IllegalStateException("a fact about a patent that was never entered: " + event.patentId());
        }
        return new Next(before, event, sequence);
    }

    /** The lists of a view while one of them changes. */
    private static final class Next {
        private final PatentView before;
        private final PatentEvent event;
        private final long sequence;
        private List<AnnualFee> fees;
        private final List<EvaluationReport> reports;
        private final List<Pledge> pledges;
        private final List<LicenceInTerm> licences;
        private final List<Suspension> suspensions;
        private List<PatentOwner> owners;
        private final List<Claims> claims;
        private @Nullable String rightEnd;
        private @Nullable LocalDate rightEndedOn;

        Next(PatentView before, PatentEvent event, long sequence) {
            this.before = before;
            this.event = event;
            this.sequence = sequence;
            this.fees = before.annualFees();
            this.owners = before.owners();
            this.reports = new ArrayList<>(before.evaluationReports());
            this.pledges = new ArrayList<>(before.pledges());
            this.licences = new ArrayList<>(before.licencesInTerm());
            this.suspensions = new ArrayList<>(before.suspensions());
            this.claims = new ArrayList<>(before.claims());
            this.rightEnd = before.rightEnd();
            this.rightEndedOn = before.rightEndedOn();
        }

        Next fees(UnaryOperator<List<AnnualFee>> change) {
            fees = change.apply(fees);
            return this;
        }

        Next report(EvaluationReportIssued e) {
            reports.add(new EvaluationReport(e.reportNumber(), e.issuedOn(), e.positive()));
            return this;
        }

        Next pledge(PledgeRegistered e) {
            pledges.add(new Pledge(e.pledgeNumber(), e.pledgee(), e.registeredOn(), false, null));
            return this;
        }

        Next pledges(Predicate<Pledge> which, UnaryOperator<Pledge> change) {
            pledges.replaceAll(pledge -> which.test(pledge) ? change.apply(pledge) : pledge);
            return this;
        }

        Next licence(LicenceInTermRecorded e) {
            licences.add(new LicenceInTerm(e.recordalNumber(), e.form(), e.from(), e.to()));
            return this;
        }

        Next suspended(ProceedingsSuspended e) {
            suspensions.add(new Suspension(e.caseNumber(), e.ground(), e.from(), null));
            return this;
        }

        Next lifted(SuspensionLifted e) {
            suspensions.replaceAll(s -> s.caseNumber().equals(e.caseNumber())
                    ? new Suspension(s.caseNumber(), s.ground(), s.from(), e.liftedOn())
                    : s);
            return this;
        }

        Next owned(OwnersChanged e) {
            owners = e.owners();
            return this;
        }

        Next claimed(ClaimsRecorded e) {
            String language = e.language().toLowerCase(Locale.ROOT);
            claims.removeIf(each -> each.language().equals(language));
            claims.add(new Claims(language, e.claims(), e.source()));
            claims.sort(Comparator.comparing(Claims::language).reversed());
            return this;
        }

        Next ended(RightEnded e) {
            rightEnd = e.reason();
            rightEndedOn = e.endedOn();
            return this;
        }

        PatentView view() {
            return new PatentView(
                    before.patentId(),
                    sequence,
                    before.number(),
                    before.type(),
                    before.titleZh(),
                    before.titleEn(),
                    before.abstractZh(),
                    before.abstractEn(),
                    before.ipcSymbols(),
                    before.filedOn(),
                    before.grantedOn(),
                    before.publicationNumber(),
                    owners,
                    before.source(),
                    fees,
                    reports,
                    pledges,
                    licences,
                    suspensions,
                    rightEnd,
                    rightEndedOn,
                    claims,
                    event.trace().occurredAt());
        }
    }
}
