package org.openlicence.exchange.query.taxdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.PreferenceStatus;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.EvidenceAttached;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceClosed;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.YearShared;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.taxpreference.event.YearShare;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxPreferenceFoldTest {
    private static final String ID = "txp_cit_tt-seller-1";
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Trace TRACE =
            new Trace(Instant.parse("2026-11-20T02:00:00Z"), DAY, "per_1", "org_1", List.of(), "book");
    private static final YearShare SHARE = new YearShare("reg_1", true, 100, 0, 25);

    private static PreferenceEvaluated evaluated(String year, String outcome) {
        return new PreferenceEvaluated(
                ID,
                "reg_1",
                "org_1",
                "SELLER",
                "R-CIT-TT",
                1,
                year,
                DAY,
                1,
                List.of(),
                new TaxResult(outcome, 25, List.of(), List.of(), List.of(), true),
                25,
                new YearIncome("reg_1", "PATENT", "OWNERSHIP", 0, true, 0, true, 100),
                "CN",
                TRACE);
    }

    private static TaxPreferenceView after(TaxPreferenceEvent... events) {
        TaxPreferenceView view = null;
        for (int at = 0; at < events.length; at++) {
            view = TaxPreferenceFold.after(view, events[at], at);
        }
        return java.util.Objects.requireNonNull(view);
    }

    @Test
    void each_year_is_shown_with_its_part_the_latest_first() {
        TaxPreferenceView view = after(
                evaluated("2025", "ELIGIBLE"),
                evaluated("2026", "ESTIMATED"),
                new YearShared(ID, "2025", 100, SHARE, TRACE));

        assertThat(view.status()).isEqualTo(PreferenceStatus.ESTIMATED);
        assertThat(view.evaluations()).extracting(judged -> judged.period()).containsExactly("2026", "2025");
        assertThat(view.evaluations().getLast().share()).isEqualTo(SHARE);
        assertThat(view.evaluations().getFirst().share()).isNull();
    }

    @Test
    void a_row_without_a_month_gives_way_to_the_one_with_it() {
        TaxPreferenceView view = after(
                evaluated("ALL", "ESTIMATED"), evaluated("2026-03", "ELIGIBLE"), evaluated("2026-05", "ELIGIBLE"));

        assertThat(view.evaluations()).extracting(judged -> judged.period()).containsExactly("2026-05", "2026-03");
    }

    @Test
    void a_claim_stays_in_its_class_until_it_is_to_be_put_right() {
        ClaimRecorded claim = new ClaimRecorded(ID, "2026", 25, 25, TRACE);
        TaxPreferenceView claimed = after(evaluated("2026", "ELIGIBLE"), claim, evaluated("2026", "INELIGIBLE"));
        assertThat(claimed.status()).isEqualTo(PreferenceStatus.CLAIM_RECORDED);
        assertThat(claimed.claims())
                .singleElement()
                .satisfies(one -> assertThat(one.recordedOn()).isEqualTo(DAY));

        CorrectionRequired required =
                new CorrectionRequired(ID, List.of(new CorrectionLine("2026", 25, 25, List.of())), 25, TRACE);
        TaxPreferenceView open = after(evaluated("2026", "ELIGIBLE"), claim, required);
        assertThat(open.status()).isEqualTo(PreferenceStatus.CORRECTION_REQUIRED);
        assertThat(open.requiredFen()).isEqualTo(25);

        TaxPreferenceView corrected = after(
                evaluated("2026", "ELIGIBLE"), claim, required, new CorrectionRecorded(ID, DAY, "receipt 1", TRACE));
        assertThat(corrected.status()).isEqualTo(PreferenceStatus.CORRECTED);
        assertThat(corrected.required()).isEmpty();
        assertThat(corrected.correctionReference()).isEqualTo("receipt 1");
    }

    @Test
    void files_are_listed_and_the_end_is_shown() {
        TaxPreferenceView view = after(
                evaluated("2026", "ELIGIBLE"),
                new ClaimRecorded(ID, "2026", 25, 25, TRACE),
                new EvidenceAttached(ID, "COST_SHARING", "a".repeat(64), 10, "application/pdf", TRACE),
                new PreferenceClosed(ID, TRACE),
                evaluated("2026", "ESTIMATED"));
        assertThat(view.status()).as("a new figure changes no class").isEqualTo(PreferenceStatus.CLOSED);
        assertThat(view.evidence())
                .containsExactly(
                        new TaxPreferenceView.Evidence("COST_SHARING", "a".repeat(64), 10, "application/pdf", DAY));
    }

    @Test
    void what_a_taxpayer_gave_up_is_listed_in_its_order() {
        var first = new VatExemptionWaived("txw_1", "org_1", DAY, null, TRACE);
        var second = new VatExemptionWaived("txw_1", "org_1", DAY.plusYears(1), DAY.plusYears(4), TRACE);
        WaiverView view = WaiverProjection.after(WaiverProjection.after(null, first, 0), second, 1);
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.waivers())
                .containsExactly(
                        new WaiverView.Waived(DAY, null, DAY),
                        new WaiverView.Waived(DAY.plusYears(1), DAY.plusYears(4), DAY));
    }
}
