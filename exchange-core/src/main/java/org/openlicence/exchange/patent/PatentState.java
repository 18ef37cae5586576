package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFacts.Suspension;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Everything the exchange knows of a patent, folded from its events.
 *
 * @param number as it was given: canonical for a registered patent, the source's own for an imported one
 * @param source collection it was imported from; absent once its patentee has entered it
 * @param claims last recorded claims by the name of their language
 * @param recorded facts of the register, without the end of life, which the policy book reckons
 */
record PatentState(
        @Nullable String number,
        Bibliography bibliography,
        @Nullable String source,
        Map<String, PatentEvent.ClaimsRecorded> claims,
        PatentFacts recorded) {

    /** The facts as other capabilities need them. */
    PatentFacts facts(PolicyBook policies) {
        LocalDate expiresOn = PatentLife.expiresOn(recorded.type(), recorded.filedOn(), policies)
                .orElse(null);
        return new PatentFacts(
                recorded.patentId(),
                recorded.number(),
                recorded.type(),
                recorded.titleZh(),
                recorded.titleEn(),
                recorded.filedOn(),
                recorded.grantedOn(),
                expiresOn,
                recorded.owners(),
                recorded.annualFees(),
                recorded.evaluationReports(),
                recorded.pledges(),
                recorded.licences(),
                recorded.suspensions(),
                recorded.rightEnd(),
                recorded.rightEndedOn());
    }

    static PatentState after(@Nullable PatentState before, PatentEvent event) {
        return switch (event) {
            case PatentEvent.PatentRegistered e ->
                entered(
                        before,
                        e.patentId(),
                        e.number(),
                        e.type(),
                        new Bibliography(
                                e.titleZh(),
                                e.titleEn(),
                                e.abstractZh(),
                                e.abstractEn(),
                                e.ipcSymbols(),
                                e.filedOn(),
                                e.grantedOn(),
                                e.publicationNumber()),
                        e.owners(),
                        null);
            case PatentEvent.PatentImported e ->
                entered(
                        before,
                        e.patentId(),
                        e.number(),
                        e.type(),
                        new Bibliography(
                                e.titleZh(),
                                e.titleEn(),
                                e.abstractZh(),
                                e.abstractEn(),
                                e.ipcSymbols(),
                                e.filedOn(),
                                e.grantedOn(),
                                e.publicationNumber()),
                        e.owners(),
                        e.source());
            case PatentEvent.AnnualFeeFellDue e ->
                known(before)
                        .withFees(FactLists.plus(
                                known(before).recorded.annualFees(),
                                new AnnualFee(e.feeYear(), e.dueOn(), e.fullFeeFen(), null)));
            case PatentEvent.AnnualFeePaid e ->
                known(before)
                        .withFees(FactLists.changed(
                                known(before).recorded.annualFees(),
                                fee -> fee.feeYear() == e.feeYear(),
                                fee -> new AnnualFee(fee.feeYear(), fee.dueOn(), fee.fullFeeFen(), e.paidOn())));
            case PatentEvent.EvaluationReportIssued e ->
                known(before)
                        .withReports(FactLists.plus(
                                known(before).recorded.evaluationReports(),
                                new EvaluationReport(e.reportNumber(), e.issuedOn(), e.positive())));
            case PatentEvent.PledgeRegistered e ->
                known(before)
                        .withPledges(FactLists.plus(
                                known(before).recorded.pledges(),
                                new Pledge(e.pledgeNumber(), e.pledgee(), false, null)));
            case PatentEvent.PledgeeConsented e ->
                known(before)
                        .withPledges(FactLists.changed(
                                known(before).recorded.pledges(),
                                pledge -> pledge.pledgeNumber().equals(e.pledgeNumber()),
                                pledge -> new Pledge(
                                        pledge.pledgeNumber(), pledge.pledgee(), true, pledge.releasedOn())));
            case PatentEvent.PledgeReleased e ->
                known(before)
                        .withPledges(FactLists.changed(
                                known(before).recorded.pledges(),
                                pledge -> pledge.pledgeNumber().equals(e.pledgeNumber()),
                                pledge -> new Pledge(
                                        pledge.pledgeNumber(), pledge.pledgee(), pledge.consented(), e.releasedOn())));
            case PatentEvent.LicenceInTermRecorded e ->
                known(before)
                        .withLicences(FactLists.plus(
                                known(before).recorded.licences(),
                                new LicenceInTerm(
                                        e.recordalNumber(), LicenceForm.valueOf(e.form()), e.from(), e.to())));
            case PatentEvent.ProceedingsSuspended e ->
                known(before)
                        .withSuspensions(FactLists.plus(
                                known(before).recorded.suspensions(),
                                new Suspension(e.caseNumber(), SuspensionGround.valueOf(e.ground()), e.from(), null)));
            case PatentEvent.SuspensionLifted e ->
                known(before)
                        .withSuspensions(FactLists.changed(
                                known(before).recorded.suspensions(),
                                suspension -> suspension.caseNumber().equals(e.caseNumber()),
                                suspension -> new Suspension(
                                        suspension.caseNumber(),
                                        suspension.ground(),
                                        suspension.from(),
                                        e.liftedOn())));
            case PatentEvent.ClaimsRecorded e -> known(before).claiming(e);
            case PatentEvent.OwnersChanged e -> known(before).ownedBy(e.owners());
            case PatentEvent.RightEnded e -> known(before).ended(RightEnd.valueOf(e.reason()), e.endedOn());
        };
    }

    private static PatentState entered(
            @Nullable PatentState before,
            String patentId,
            @Nullable String number,
            @Nullable String type,
            Bibliography bibliography,
            List<PatentOwner> owners,
            @Nullable String source) {
        PatentFacts former = before == null ? null : before.recorded;
        PatentFacts facts = new PatentFacts(
                new PatentId(patentId),
                number == null
                        ? null
                        : PatentNumber.read(number).map(PatentNumber::canonical).orElse(null),
                type == null ? null : PatentType.valueOf(type),
                bibliography.titleZh(),
                bibliography.titleEn(),
                bibliography.filedOn(),
                bibliography.grantedOn(),
                null,
                owners,
                former == null ? List.of() : former.annualFees(),
                former == null ? List.of() : former.evaluationReports(),
                former == null ? List.of() : former.pledges(),
                former == null ? List.of() : former.licences(),
                former == null ? List.of() : former.suspensions(),
                former == null ? null : former.rightEnd(),
                former == null ? null : former.rightEndedOn());
        return new PatentState(number, bibliography, source, before == null ? Map.of() : before.claims, facts);
    }

    private PatentState withFees(List<AnnualFee> fees) {
        return with(
                fees, recorded.evaluationReports(), recorded.pledges(), recorded.licences(), recorded.suspensions());
    }

    private PatentState withReports(List<EvaluationReport> reports) {
        return with(recorded.annualFees(), reports, recorded.pledges(), recorded.licences(), recorded.suspensions());
    }

    private PatentState withPledges(List<Pledge> pledges) {
        return with(
                recorded.annualFees(),
                recorded.evaluationReports(),
                pledges,
                recorded.licences(),
                recorded.suspensions());
    }

    private PatentState withLicences(List<LicenceInTerm> licences) {
        return with(
                recorded.annualFees(),
                recorded.evaluationReports(),
                recorded.pledges(),
                licences,
                recorded.suspensions());
    }

    private PatentState withSuspensions(List<Suspension> suspensions) {
        return with(
                recorded.annualFees(),
                recorded.evaluationReports(),
                recorded.pledges(),
                recorded.licences(),
                suspensions);
    }

    private PatentState with(
            List<AnnualFee> fees,
            List<EvaluationReport> reports,
            List<Pledge> pledges,
            List<LicenceInTerm> licences,
            List<Suspension> suspensions) {
        return copy(fees, reports, pledges, licences, suspensions, recorded.rightEnd(), recorded.rightEndedOn());
    }

    private PatentState ended(RightEnd end, LocalDate endedOn) {
        return copy(
                recorded.annualFees(),
                recorded.evaluationReports(),
                recorded.pledges(),
                recorded.licences(),
                recorded.suspensions(),
                end,
                endedOn);
    }

    private PatentState claiming(PatentEvent.ClaimsRecorded event) {
        Map<String, PatentEvent.ClaimsRecorded> next = new HashMap<>(claims);
        next.put(event.language(), event);
        return new PatentState(number, bibliography, source, Map.copyOf(next), recorded);
    }

    private PatentState ownedBy(List<PatentOwner> owners) {
        return new PatentState(number, bibliography, source, claims, recorded.ownedBy(owners));
    }

    private PatentState copy(
            List<AnnualFee> fees,
            List<EvaluationReport> reports,
            List<Pledge> pledges,
            List<LicenceInTerm> licences,
            List<Suspension> suspensions,
            @Nullable RightEnd end,
            @Nullable LocalDate endedOn) {
        return new PatentState(
                number,
                bibliography,
                source,
                claims,
                new PatentFacts(
                        recorded.patentId(),
                        recorded.number(),
                        recorded.type(),
                        recorded.titleZh(),
                        recorded.titleEn(),
                        recorded.filedOn(),
                        recorded.grantedOn(),
                        recorded.expiresOn(),
                        recorded.owners(),
                        fees,
                        reports,
                        pledges,
                        licences,
                        suspensions,
                        end,
                        endedOn));
    }

    private static PatentState known(@Nullable PatentState state) {
        return Objects.requireNonNull(state, "a patent's stream begins with its entry");
    }
}
