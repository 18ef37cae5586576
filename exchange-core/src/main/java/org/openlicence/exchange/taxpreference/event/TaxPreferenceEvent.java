package org.openlicence.exchange.taxpreference.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a tax preference. */
public sealed interface TaxPreferenceEvent extends ExchangeEvent {
    String preferenceId();

    @Override
    default String aggregateId() {
        return preferenceId();
    }

    /**
     * A rule was evaluated. A later version of the rule never changes it; a new evaluation is a new event.
     *
     * @param side name of a {@code TaxSide}
     * @param rule code of the rule, e.g. {@code R-VAT-TECH}
     * @param ruleVersion in force on the tax day
     * @param period tax year of a yearly rule; month of payment of R-IIT58, once its day is said; else {@code ALL}
     * @param taxDay day that decided the versions
     * @param contractVersion version of the registration judged; 0 before it
     * @param coveredFen amount up to which claims are covered
     * @param yearIncome what goes into the taxpayer's year, of R-CIT-TT when its amounts are given
     * @param region division code of the pilot park the party says it is in, else {@code CN}
     */
    @EventName("taxpreference.PreferenceEvaluated")
    @Revision("2")
    record PreferenceEvaluated(
            String preferenceId,
            String registrationId,
            String partyId,
            String side,
            String rule,
            int ruleVersion,
            String period,
            LocalDate taxDay,
            int contractVersion,
            List<DeclaredInput> inputs,
            TaxResult result,
            long coveredFen,
            @Nullable YearIncome yearIncome,
            String region,
            Trace trace)
            implements TaxPreferenceEvent {
        public PreferenceEvaluated {
            inputs = List.copyOf(inputs);
        }
    }

    /** The contract's part of a tax year that holds several contracts. */
    @EventName("taxpreference.YearShared")
    @Revision("1")
    record YearShared(String preferenceId, String period, long yearIncomeFen, YearShare share, Trace trace)
            implements TaxPreferenceEvent {}

    /**
     * The party says it has claimed the relief.
     *
     * @param amountFen of R-VAT-TECH the sales with VAT; of every other rule the relief itself
     * @param reliefFen tax not paid
     */
    @EventName("taxpreference.ClaimRecorded")
    @Revision("1")
    record ClaimRecorded(String preferenceId, String period, long amountFen, long reliefFen, Trace trace)
            implements TaxPreferenceEvent {}

    /**
     * What was claimed is covered no more; the party must tell the tax authority.
     *
     * @param totalFen tax and surcharges of all lines
     */
    @EventName("taxpreference.CorrectionRequired")
    @Revision("1")
    record CorrectionRequired(String preferenceId, List<CorrectionLine> lines, long totalFen, Trace trace)
            implements TaxPreferenceEvent {
        public CorrectionRequired {
            lines = List.copyOf(lines);
        }
    }

    /** @param reference of the tax authority's receipt */
    @EventName("taxpreference.CorrectionRecorded")
    @Revision("1")
    record CorrectionRecorded(String preferenceId, LocalDate correctedOn, String reference, Trace trace)
            implements TaxPreferenceEvent {}

    /** A file was put to what is kept for the tax body. @param kind name of an {@code EvidenceKind} */
    @EventName("taxpreference.EvidenceAttached")
    @Revision("1")
    record EvidenceAttached(
            String preferenceId, String kind, String contentHash, long sizeBytes, String mediaType, Trace trace)
            implements TaxPreferenceEvent {}

    /** The party is done: nothing more will be claimed. What was claimed may still have to be put right. */
    @EventName("taxpreference.PreferenceClosed")
    @Revision("1")
    record PreferenceClosed(String preferenceId, Trace trace) implements TaxPreferenceEvent {}

    /**
     * The exemption was given up for this contract alone. Recorded before waivers were kept for a taxpayer
     * ({@link WaiverEvent}); it holds as it was recorded.
     *
     * @param barredUntil first day on which the relief may be used again; absent for a small-scale payer
     */
    @EventName("taxpreference.VatReliefWaived")
    @Revision("1")
    record VatReliefWaived(
            String preferenceId, LocalDate from, @Nullable LocalDate barredUntil, Trace trace)
            implements TaxPreferenceEvent {}
}
