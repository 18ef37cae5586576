package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;

/**
 * What the register says of a patent. Absent means the register (or the source it was imported from) does not say.
 *
 * @param number canonical ZL number; absent for imported patents that have none and so cannot be listed
 * @param expiresOn first day after the life of the right (Patent Law art. 42); absent when the filing date is unknown
 * @param rightEndedOn first day without the right; absent while it stands
 */
public record PatentFacts(
        PatentId patentId,
        @Nullable String number,
        @Nullable PatentType type,
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        List<PatentOwner> owners,
        List<AnnualFee> annualFees,
        List<EvaluationReport> evaluationReports,
        List<Pledge> pledges,
        List<LicenceInTerm> licences,
        List<Suspension> suspensions,
        @Nullable RightEnd rightEnd,
        @Nullable LocalDate rightEndedOn) {
    public PatentFacts {
        owners = List.copyOf(owners);
        annualFees = List.copyOf(annualFees);
        evaluationReports = List.copyOf(evaluationReports);
        pledges = List.copyOf(pledges);
        licences = List.copyOf(licences);
        suspensions = List.copyOf(suspensions);
    }

    /** @param paidOn absent while unpaid */
    public record AnnualFee(
            int feeYear,
            LocalDate dueOn,
            long fullFeeFen,
            @Nullable LocalDate paidOn) {}

    public record EvaluationReport(String reportNumber, LocalDate issuedOn, boolean positive) {}

    /** @param consented whether the pledgee's written consent to the open licence is on file */
    public record Pledge(
            String pledgeNumber,
            String pledgee,
            boolean consented,
            @Nullable LocalDate releasedOn) {}

    /** Both days included. */
    public record LicenceInTerm(String recordalNumber, LicenceForm form, LocalDate from, LocalDate to) {}

    public record Suspension(
            String caseNumber,
            SuspensionGround ground,
            LocalDate from,
            @Nullable LocalDate liftedOn) {}

    /** Whether the right stands on a day, as far as the register knows. */
    public boolean inForceOn(LocalDate day) {
        boolean granted = grantedOn != null && !day.isBefore(grantedOn);
        boolean ended = rightEndedOn != null && !day.isBefore(rightEndedOn);
        boolean expired = expiresOn != null && !day.isBefore(expiresOn);
        return granted && !ended && !expired;
    }

    /** The same facts of a right that has gone to others. */
    PatentFacts ownedBy(List<PatentOwner> others) {
        return new PatentFacts(
                patentId,
                number,
                type,
                titleZh,
                titleEn,
                filedOn,
                grantedOn,
                expiresOn,
                others,
                annualFees,
                evaluationReports,
                pledges,
                licences,
                suspensions,
                rightEnd,
                rightEndedOn);
    }

    public boolean ownedBy(String organisationId) {
        return owners.stream().anyMatch(owner -> organisationId.equals(owner.organisationId()));
    }
}
