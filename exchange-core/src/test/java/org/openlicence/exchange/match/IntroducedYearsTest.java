package org.openlicence.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.institution.BrokeredYear;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;

/** What an institution did in a year is counted from the events of its introductions, recordals and cases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IntroducedYearsTest extends MatchStage {
    private final IntroducedYears years = new IntroducedYears(register, past);

    @Test
    void introductions_outcomes_recordals_and_cases_of_the_year_are_counted() {
        introduced("mat_1", "2026-02-01", null);
        concluded("mat_1", "lic_1");
        past.add("rcd_1", new RecordalFellOverdue("rcd_1", trace("2026-06-01")));
        past.add("rcd_1", new RecordalFiled("rcd_1", "R-1", day("2026-06-10"), "0", trace("2026-06-10")));
        introduced("mat_2", "2026-03-01", "CLIENT");
        concluded("mat_2", "lic_2");
        past.add("rcd_2", new RecordalFellOverdue("rcd_2", trace("2026-07-01")));
        introduced("mat_3", "2026-04-01", null);
        concluded("mat_3", "lic_3");
        past.add("mat_3", new OutcomeUnlinked("mat_3", "lic_3", trace("2026-05-01")));
        introduced("mat_4", "2026-12-31", null);
        concluded("mat_4", "dem_1/sol_1");
        introduced("mat_6", "2026-05-01", null);
        concluded("mat_6", "lic_6");
        past.add("rcd_6", new RecordalFiled("rcd_6", "R-6", day("2026-05-10"), "0", trace("2026-05-10")));
        introduced("mat_5", "2025-12-31", null);
        decided("mat_1-1", "HIDDEN_CONFLICT", true, "2026-08-01");
        decided("mat_2-1", "UNAGREED_FEE", true, "2026-08-01");
        decided("mat_3-1", "UNAGREED_FEE", false, "2026-08-01");
        decided("mat_5-1", "UNAGREED_FEE", true, "2025-12-31");
        assertThat(years.of(BROKER, 2026))
                .as("of three recordals one was filed in time, one late, one not at all")
                .isEqualTo(new BrokeredYear(5, 4, 3, 1, 1, 2, 1));
        assertThat(years.of(BROKER, 2025)).isEqualTo(new BrokeredYear(1, 0, 0, 0, 0, 1, 0));
        assertThat(years.of(OTHER_BROKER, 2026)).isEqualTo(new BrokeredYear(0, 0, 0, 0, 0, 0, 0));
    }

    private void introduced(String id, String on, @Nullable String conflict) {
        register.enter(
                new MatchRegister.Entry(new MatchId(id), BROKER, ENTERPRISE, UNIVERSITY, "pat_" + id, null, null),
                day(on));
        register.introduced(new MatchId(id), day(on), day(on).plusYears(1));
        past.add(
                id,
                new MatchProposed(
                        id,
                        BROKER,
                        null,
                        ENTERPRISE,
                        "pat_" + id,
                        null,
                        UNIVERSITY,
                        List.of(UNIVERSITY),
                        null,
                        List.of(),
                        "0",
                        conflict,
                        null,
                        day(on),
                        trace(on)));
        past.add(id, new MatchIntroduced(id, "A", false, day(on).plusYears(1), trace(on)));
    }

    private void concluded(String id, String reference) {
        past.add(id, new MatchConcluded(id, "LICENCE", reference, day("2026-04-20"), 1L, trace("2026-04-20")));
    }

    private void decided(String caseId, String kind, boolean proven, String on) {
        String id = InstitutionId.of(new OrganisationId(BROKER)).value();
        past.add(id, new CreditCaseOpened(id, caseId, "mat_1", kind, trace(on)));
        past.add(id, new CreditCaseDecided(id, caseId, proven, "0", day("2031-08-01"), trace(on)));
    }
}
