package org.openlicence.exchange.query.patentdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;

/**
 * A patent as printed and as the register knows it. Absent means the register, or the source it came from, does not say.
 *
 * @param version sequence of the last event shown; the ETag
 * @param type name of a {@code PatentType}
 * @param source collection it was imported from; absent when an owner registered it
 * @param rightEnd name of a {@code RightEnd}; absent while the right stands
 * @param rightEndedOn first day without the right
 * @param claims as granted, Chinese ones first; empty while none are recorded
 * @param changedAt when the last fact was recorded
 */
public record PatentView(
        String patentId,
        long version,
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
        @Nullable String source,
        List<AnnualFee> annualFees,
        List<EvaluationReport> evaluationReports,
        List<Pledge> pledges,
        List<LicenceInTerm> licencesInTerm,
        List<Suspension> suspensions,
        @Nullable String rightEnd,
        @Nullable LocalDate rightEndedOn,
        List<Claims> claims,
        Instant changedAt) {
    public PatentView {
        ipcSymbols = List.copyOf(ipcSymbols);
        owners = List.copyOf(owners);
        annualFees = List.copyOf(annualFees);
        evaluationReports = List.copyOf(evaluationReports);
        pledges = List.copyOf(pledges);
        licencesInTerm = List.copyOf(licencesInTerm);
        suspensions = List.copyOf(suspensions);
        // absent in what a former release has written
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** @param paidOn absent while unpaid, or when only the payment was recorded the due day is absent */
    public record AnnualFee(
            int feeYear,
            @Nullable LocalDate dueOn,
            @Nullable Long fullFeeFen,
            @Nullable LocalDate paidOn) {}

    /** A patent right evaluation report (专利权评价报告). */
    public record EvaluationReport(String reportNumber, LocalDate issuedOn, boolean positive) {}

    /** @param consented whether the pledgee's written consent to the open licence is on file */
    public record Pledge(
            String pledgeNumber,
            String pledgee,
            LocalDate registeredOn,
            boolean consented,
            @Nullable LocalDate releasedOn) {}

    /** A licence granted outside the exchange; both days included. */
    public record LicenceInTerm(String recordalNumber, String form, LocalDate from, LocalDate to) {}

    public record Suspension(
            String caseNumber,
            String ground,
            LocalDate from,
            @Nullable LocalDate liftedOn) {}

    /**
     * The claims (权利要求) in one language.
     *
     * @param language {@code zh} or {@code en}
     * @param texts all of them, claim 1 first, without numbers
     * @param source collection they were taken from; absent when an owner recorded them
     */
    public record Claims(
            String language, List<String> texts, @Nullable String source) {
        public Claims {
            texts = List.copyOf(texts);
        }
    }

    /** The claims in the reader's language where there are any, else in the other. */
    public Optional<Claims> claims(String language) {
        return claims.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .or(() -> claims.stream().findFirst());
    }

    /** The title in the reader's language where there is one, else the other, else the number or id. */
    public String title(String language) {
        String wanted = language.equals("zh") ? titleZh : titleEn;
        String other = language.equals("zh") ? titleEn : titleZh;
        if (wanted != null) {
            return wanted;
        }
        if (other != null) {
            return other;
        }
        return number == null ? patentId : number;
    }

    public boolean ownedBy(String organisationId) {
        return owners.stream().anyMatch(owner -> organisationId.equals(owner.organisationId()));
    }
}
