package org.openlicence.exchange.query.taxdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.taxpreference.PreferenceStatus;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.YearShare;

/**
 * One preference as its events tell it. For its party, and for a tax body once it was claimed.
 *
 * @param version sequence of the last event shown; the ETag
 * @param side SELLER or BUYER
 * @param rule code of the rule
 * @param evaluations last one of each period, the latest period first
 * @param claims oldest first
 * @param required what waits to be put right; empty while nothing does
 * @param correctedOn absent unless something was put right
 * @param waivedFrom absent unless the VAT exemption was given up for this contract alone, as in former times
 * @param evidence files kept for the tax body, the first first
 */
public record TaxPreferenceView(
        String preferenceId,
        long version,
        String registrationId,
        String partyId,
        String side,
        String rule,
        PreferenceStatus status,
        List<Judged> evaluations,
        List<Claimed> claims,
        List<CorrectionLine> required,
        long requiredFen,
        @Nullable LocalDate correctedOn,
        @Nullable String correctionReference,
        @Nullable LocalDate waivedFrom,
        @Nullable LocalDate barredUntil,
        List<Evidence> evidence,
        Instant changedAt) {
    /** A row written before evidence was kept has none. */
    public TaxPreferenceView {
        evaluations = List.copyOf(evaluations);
        claims = List.copyOf(claims);
        required = List.copyOf(required);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /**
     * One evaluation.
     *
     * @param period tax year, month of a reward's payment, or {@code ALL}
     * @param contractVersion version of the registration judged; 0 before it
     * @param yearIncomeFen qualifying income of all contracts of the year; absent until the year was assessed
     * @param share the contract's part of that year
     */
    public record Judged(
            String period,
            int ruleVersion,
            LocalDate taxDay,
            int contractVersion,
            List<DeclaredInput> inputs,
            TaxResult result,
            long coveredFen,
            String policyVersion,
            @Nullable Long yearIncomeFen,
            @Nullable YearShare share) {
        public Judged {
            inputs = List.copyOf(inputs);
        }
    }

    /** One file. @param kind name of an {@code EvidenceKind} */
    public record Evidence(String kind, String contentHash, long sizeBytes, String mediaType, LocalDate attachedOn) {}

    public record Claimed(String period, long amountFen, long reliefFen, LocalDate recordedOn) {}
}
