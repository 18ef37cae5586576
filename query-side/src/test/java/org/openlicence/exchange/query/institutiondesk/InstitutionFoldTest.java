package org.openlicence.exchange.query.institutiondesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionRegistered;
import org.openlicence.exchange.institution.event.InstitutionEvent.ManagerNamed;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealed;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstitutionFoldTest {
    private static final InstitutionEvent ENTERED =
            new InstitutionRegistered("tti_1", "org_1", List.of("optics"), List.of("AGENCY"), trace("2026-03-02"));

    @Test
    void a_tier_holds_from_its_day_and_an_upheld_appeal_puts_another_in_its_place() {
        InstitutionEvent given = new TierAssigned(
                "tti_1", 1, "C", 2025, 60, day("2026-03-10"), "0", day("2026-03-25"), trace("2026-03-10"));
        InstitutionView tiered = after(ENTERED, given);
        assertThat(tiered.tierOn(day("2026-03-09"))).isEmpty();
        assertThat(tiered.tierOn(day("2026-03-10")))
                .map(InstitutionView.Tier::tier)
                .contains("C");
        InstitutionView appealed = after(ENTERED, given, new TierAppealed("tti_1", 1, "1", trace("2026-03-12")));
        assertThat(appealed.appealPending()).isTrue();
        InstitutionView decided = after(
                ENTERED,
                given,
                new TierAppealed("tti_1", 1, "1", trace("2026-03-12")),
                new TierAppealDecided("tti_1", 1, true, "B", "2", trace("2026-03-20")));
        assertThat(decided.appealPending()).isFalse();
        assertThat(decided.tierOn(day("2026-03-10")))
                .map(InstitutionView.Tier::tier)
                .contains("B");
    }

    @Test
    void a_manager_named_again_changes_the_grade() {
        InstitutionView view = after(
                ENTERED,
                new ManagerNamed("tti_1", "per_1", "JUNIOR", List.of(), trace("2026-03-03")),
                new ManagerNamed("tti_1", "per_1", "SENIOR", List.of("optics"), trace("2026-03-04")));
        assertThat(view.managers()).containsExactly(new InstitutionView.Manager("per_1", "SENIOR", List.of("optics")));
    }

    @Test
    void only_proven_cases_are_on_record_and_only_for_their_years() {
        InstitutionView view = after(
                ENTERED,
                new CreditCaseOpened("tti_1", "mat_1-1", "mat_1", "UNAGREED_FEE", trace("2026-04-01")),
                new CreditCaseOpened("tti_1", "mat_2-1", "mat_2", "UNAGREED_FEE", trace("2026-04-01")),
                new CreditCaseDecided("tti_1", "mat_1-1", true, "0", day("2031-05-01"), trace("2026-05-01")));
        assertThat(view.onRecord(day("2031-05-01")))
                .extracting(InstitutionView.CreditCase::caseId)
                .containsExactly("mat_1-1");
        assertThat(view.onRecord(day("2031-05-02"))).isEmpty();
    }

    private static InstitutionView after(InstitutionEvent... events) {
        InstitutionView view = null;
        for (int i = 0; i < events.length; i++) {
            view = InstitutionFold.after(view, events[i], i);
        }
        return Objects.requireNonNull(view);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Trace trace(String day) {
        return new Trace(Instant.parse(day + "T04:00:00Z"), day(day), "per_1", "org_1", List.of(), "policy");
    }
}
