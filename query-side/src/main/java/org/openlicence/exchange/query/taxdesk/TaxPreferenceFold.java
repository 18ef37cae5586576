package org.openlicence.exchange.query.taxdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView.Claimed;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView.Evidence;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView.Judged;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.taxpreference.PreferenceStatus;
import org.openlicence.exchange.taxpreference.TaxPeriod;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.EvidenceAttached;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceClosed;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.VatReliefWaived;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.YearShared;

/** A preference's view after one more event. Pure. */
final class TaxPreferenceFold {
    private TaxPreferenceFold() {}

    /** @throws IllegalStateException when the stream does not begin with an evaluation */
    static TaxPreferenceView after(@Nullable TaxPreferenceView before, TaxPreferenceEvent event, long sequence) {
        if (before == null) {
            if (event instanceof PreferenceEvaluated first) {
                return evaluated(begun(first), first, sequence);
            }
            throw new IllegalStateException("an event of a preference never evaluated: " + event.preferenceId());
        }
        return switch (event) {
            case PreferenceEvaluated e -> evaluated(before, e, sequence);
            case YearShared e ->
                next(before, sequence, e, before.status(), shared(before.evaluations(), e), before.claims());
            case ClaimRecorded e -> {
                List<Claimed> claims = new ArrayList<>(before.claims());
                LocalDate on = Shanghai.dayOf(e.trace().occurredAt());
                claims.add(new Claimed(e.period(), e.amountFen(), e.reliefFen(), on));
                yield next(before, sequence, e, PreferenceStatus.CLAIM_RECORDED, before.evaluations(), claims);
            }
            case CorrectionRequired e ->
                with(
                        next(
                                before,
                                sequence,
                                e,
                                PreferenceStatus.CORRECTION_REQUIRED,
                                before.evaluations(),
                                before.claims()),
                        e.lines(),
                        e.totalFen(),
                        null,
                        null);
            case CorrectionRecorded e ->
                with(
                        next(before, sequence, e, PreferenceStatus.CORRECTED, before.evaluations(), before.claims()),
                        List.of(),
                        0,
                        e.correctedOn(),
                        e.reference());
            case VatReliefWaived e -> waived(before, e, sequence);
            case EvidenceAttached e -> kept(before, e, sequence);
            case PreferenceClosed e ->
                next(before, sequence, e, PreferenceStatus.CLOSED, before.evaluations(), before.claims());
        };
    }

    private static TaxPreferenceView begun(PreferenceEvaluated e) {
        return new TaxPreferenceView(
                e.preferenceId(),
                0,
                e.registrationId(),
                e.partyId(),
                e.side(),
                e.rule(),
                PreferenceStatus.valueOf(e.result().outcome()),
                List.of(),
                List.of(),
                List.of(),
                0,
                null,
                null,
                null,
                null,
                List.of(),
                e.trace().occurredAt());
    }

    /**
     * What was claimed stays in its class; only what is not claimed follows the evaluation. A row of former times may hold a
     * reward without its month, which gives way to the one with it.
     */
    private static TaxPreferenceView evaluated(TaxPreferenceView before, PreferenceEvaluated e, long sequence) {
        List<Judged> all = new ArrayList<>(before.evaluations());
        Judged known = all.stream()
                .filter(judged -> judged.period().equals(e.period()))
                .findFirst()
                .orElse(null);
        all.remove(known);
        all.removeIf(judged -> judged.period().equals(TaxPeriod.ALL));
        all.add(new Judged(
                e.period(),
                e.ruleVersion(),
                e.taxDay(),
                e.contractVersion(),
                e.inputs(),
                e.result(),
                e.coveredFen(),
                e.trace().policyVersion(),
                known == null || e.yearIncome() == null ? null : known.yearIncomeFen(),
                known == null || e.yearIncome() == null ? null : known.share()));
        all.sort(Comparator.comparing(Judged::period).reversed());
        PreferenceStatus status =
                before.claims().isEmpty() ? PreferenceStatus.valueOf(e.result().outcome()) : before.status();
        return next(before, sequence, e, status, all, before.claims());
    }

    private static List<Judged> shared(List<Judged> evaluations, YearShared e) {
        return evaluations.stream()
                .map(judged -> judged.period().equals(e.period())
                        ? new Judged(
                                judged.period(),
                                judged.ruleVersion(),
                                judged.taxDay(),
                                judged.contractVersion(),
                                judged.inputs(),
                                judged.result(),
                                judged.coveredFen(),
                                judged.policyVersion(),
                                e.yearIncomeFen(),
                                e.share())
                        : judged)
                .toList();
    }

    private static TaxPreferenceView next(
            TaxPreferenceView before,
            long sequence,
            TaxPreferenceEvent event,
            PreferenceStatus status,
            List<Judged> evaluations,
            List<Claimed> claims) {
        return new TaxPreferenceView(
                before.preferenceId(),
                sequence,
                before.registrationId(),
                before.partyId(),
                before.side(),
                before.rule(),
                status,
                evaluations,
                claims,
                before.required(),
                before.requiredFen(),
                before.correctedOn(),
                before.correctionReference(),
                before.waivedFrom(),
                before.barredUntil(),
                before.evidence(),
                event.trace().occurredAt());
    }

    private static TaxPreferenceView with(
            TaxPreferenceView view,
            List<CorrectionLine> required,
            long requiredFen,
            @Nullable LocalDate correctedOn,
            @Nullable String reference) {
        return new TaxPreferenceView(
                view.preferenceId(),
                view.version(),
                view.registrationId(),
                view.partyId(),
                view.side(),
                view.rule(),
                view.status(),
                view.evaluations(),
                view.claims(),
                required,
                requiredFen,
                correctedOn,
                reference,
                view.waivedFrom(),
                view.barredUntil(),
                view.evidence(),
                view.changedAt());
    }

    private static TaxPreferenceView waived(TaxPreferenceView before, VatReliefWaived e, long sequence) {
        return new TaxPreferenceView(
                before.preferenceId(),
                sequence,
                before.registrationId(),
                before.partyId(),
                before.side(),
                before.rule(),
                before.status(),
                before.evaluations(),
                before.claims(),
                before.required(),
                before.requiredFen(),
                before.correctedOn(),
                before.correctionReference(),
                e.from(),
                e.barredUntil(),
                before.evidence(),
                e.trace().occurredAt());
    }

    private static TaxPreferenceView kept(TaxPreferenceView before, EvidenceAttached e, long sequence) {
        List<Evidence> files = new ArrayList<>(before.evidence());
        files.add(new Evidence(
                e.kind(),
                e.contentHash(),
                e.sizeBytes(),
                e.mediaType(),
                Shanghai.dayOf(e.trace().occurredAt())));
        return new TaxPreferenceView(
                before.preferenceId(),
                sequence,
                before.registrationId(),
                before.partyId(),
                before.side(),
                before.rule(),
                before.status(),
                before.evaluations(),
                before.claims(),
                before.required(),
                before.requiredFen(),
                before.correctedOn(),
                before.correctionReference(),
                before.waivedFrom(),
                before.barredUntil(),
                files,
                e.trace().occurredAt());
    }
}
