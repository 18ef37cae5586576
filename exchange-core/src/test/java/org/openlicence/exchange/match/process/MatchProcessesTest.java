package org.openlicence.exchange.match.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;
import static org.openlicence.exchange.patent.PatentFixtures.noon;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.institution.InstitutionCommand.OpenCreditCase;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.match.InMemoryMatchRegister;
import org.openlicence.exchange.match.MatchCommand.CountRoyalty;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchRegister;
import org.openlicence.exchange.match.OutcomeKind;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsPaid;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaid;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** An event in, commands out; the same event again leads to the same commands, which then do nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchProcessesTest {
    private static final LocalDate INTRODUCED = day("2026-06-10");
    private static final LocalDate UNTIL = day("2027-06-10");

    private final RecordingCommands commands = new RecordingCommands();
    private final InMemoryMatchRegister register = new InMemoryMatchRegister();
    private final Map<String, List<ExchangeEvent>> past = new HashMap<>();
    private final EventHistory history = new EventHistory() {
        @Override
        public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
            return past.getOrDefault(aggregateId, List.of()).stream()
                    .map(family::cast)
                    .toList();
        }
    };
    private final Clock clock = Clock.fixed(noon("2026-08-02"), ZoneOffset.UTC);
    private final WhenLicenceFormedThenLinkOutcome licences =
            new WhenLicenceFormedThenLinkOutcome(commands, register, history, clock);
    private final WhenRoyaltyPaidThenCountIt royalties =
            new WhenRoyaltyPaidThenCountIt(commands, register, history, clock);
    private final WhenDemandAwardedThenLinkOutcome awards =
            new WhenDemandAwardedThenLinkOutcome(commands, register, history, clock);

    @Test
    void a_licence_taken_without_a_broker_is_nobodys_business_here() {
        licence("pat_1");
        licences.on(formed("2026-08-01"), "e-1");
        introduced("mat_elsewhere", "pat_9", "org_elsewhere", null);
        licences.on(formed("2026-08-01"), "e-1");
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void the_introduction_of_the_patent_comes_before_an_earlier_one_of_the_two() {
        licence("pat_2");
        introduced("mat_1", "pat_1", UNIVERSITY, null);
        introduced("mat_2", "pat_2", UNIVERSITY, null);
        licences.on(formed("2026-08-01"), "e-1");
        assertThat(commands.sent).singleElement().isInstanceOfSatisfying(LinkOutcome.class, link -> {
            assertThat(link.matchId().value()).isEqualTo("mat_2");
            assertThat(link.kind()).isEqualTo(OutcomeKind.LICENCE);
            assertThat(link.sumFen()).isEqualTo(5_000_000);
            assertThat(link.origin().causedBy()).isEqualTo("e-1");
        });
        register.over(new MatchId("mat_2"));
        licences.on(formed("2026-08-01"), "e-2");
        assertThat(commands.sent.getLast())
                .isInstanceOfSatisfying(
                        LinkOutcome.class,
                        link -> assertThat(link.matchId().value()).isEqualTo("mat_1"));
    }

    @Test
    void what_comes_after_a_year_is_not_linked() {
        licence("pat_1");
        introduced("mat_1", "pat_1", UNIVERSITY, null);
        licences.on(formed("2027-06-11"), "e-1");
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void a_licence_that_never_formed_is_taken_back() {
        licence("pat_1");
        introduced("mat_1", "pat_1", UNIVERSITY, null);
        register.over(new MatchId("mat_1"));
        licences.on(new FormationCorrected("lic_1", "RIGHT_ENDED", "x", day("2026-06-29"), trace()), "e-1");
        assertThat(commands.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        UnlinkOutcome.class,
                        unlink -> assertThat(unlink.reference()).isEqualTo("lic_1"));
    }

    @Test
    void what_is_paid_later_under_a_licence_is_counted_towards_its_introduction() {
        licence("pat_1");
        introduced("mat_1", "pat_1", UNIVERSITY, null);
        royalties.on(new RoyaltyPaid("roy_1", 1, "B-1", 200_000, noon("2026-09-01"), trace()), "e-1");
        assertThat(commands.sent).as("nothing came of it yet").isEmpty();
        register.over(new MatchId("mat_1"));
        royalties.on(new RoyaltyPaid("roy_1", 1, "B-1", 200_000, noon("2026-09-01"), trace()), "e-1");
        royalties.on(new ArrearsPaid("roy_1", 2, "B-2", 100_000, 5_000, 5, 10, noon("2026-12-01"), trace()), "e-2");
        assertThat(commands.sent)
                .map(CountRoyalty.class::cast)
                .extracting(
                        count -> count.matchId().value(),
                        count -> count.licenceId().value(),
                        CountRoyalty::reference,
                        count -> count.amount().fen())
                .containsExactly(tuple("mat_1", "lic_1", "B-1", 200_000L), tuple("mat_1", "lic_1", "B-2", 100_000L));
    }

    @Test
    void an_award_is_linked_to_the_introduction_for_its_demand_and_taken_back_when_it_fails() {
        demand();
        introduced("mat_1", "pat_1", UNIVERSITY, null);
        introduced("mat_2", "pat_2", UNIVERSITY, "dem_1");
        awards.on(new DemandAwarded("dem_1", List.of("sol_1"), "0", day("2026-09-01"), trace()), "e-1");
        assertThat(commands.sent).singleElement().isInstanceOfSatisfying(LinkOutcome.class, link -> {
            assertThat(link.matchId().value()).isEqualTo("mat_2");
            assertThat(link.kind()).isEqualTo(OutcomeKind.AWARD);
            assertThat(link.reference()).isEqualTo("dem_1/sol_1");
            assertThat(link.sumFen()).isEqualTo(40_000_000);
        });
        register.over(new MatchId("mat_2"));
        awards.on(new AwardFailed("dem_1", "sol_1", "NOT_SIGNED", null, trace()), "e-2");
        assertThat(commands.sent.getLast())
                .isInstanceOfSatisfying(
                        UnlinkOutcome.class,
                        unlink -> assertThat(unlink.matchId().value()).isEqualTo("mat_2"));
    }

    @Test
    void a_report_of_misconduct_opens_a_credit_case() {
        var process = new WhenMisconductReportedThenOpenCreditCase(commands, clock);
        process.on(new MisconductReported("mat_1", 2, "org_broker", "OWNER", "HIDDEN_CONFLICT", "0", trace()), "e-1");
        assertThat(commands.sent).singleElement().isInstanceOfSatisfying(OpenCreditCase.class, open -> {
            assertThat(open.institutionId().value()).isEqualTo("tti_broker");
            assertThat(open.caseId()).isEqualTo("mat_1-2");
            assertThat(open.kind()).isEqualTo("HIDDEN_CONFLICT");
        });
    }

    private void introduced(String id, String patent, String owner, @Nullable String demand) {
        var matchId = new MatchId(id);
        register.enter(
                new MatchRegister.Entry(matchId, "org_broker", ENTERPRISE, owner, patent, demand, null), INTRODUCED);
        register.introduced(matchId, INTRODUCED, UNTIL);
    }

    private void licence(String patent) {
        past.put(
                "lic_1",
                List.of(new NoticeServed(
                        "lic_1",
                        "lst_1",
                        patent,
                        ENTERPRISE,
                        List.of(UNIVERSITY, "org_co-owner"),
                        UNIVERSITY,
                        "{}",
                        1,
                        "0",
                        5_000_000,
                        noon("2026-08-01"),
                        null,
                        "battery packs",
                        day("2026-09-01"),
                        "310104",
                        null,
                        trace())));
    }

    private void demand() {
        var facts = new DemandFacts(
                null, null, List.of(), null, null, null, null, null, "SINGLE", null, List.of(), false, true, "0", null,
                null);
        past.put(
                "dem_1",
                List.of(
                        new DemandDrafted("dem_1", ENTERPRISE, "OPEN_BID", facts, trace()),
                        new SolutionSubmitted("dem_1", "sol_1", UNIVERSITY, 40_000_000, 12, null, null, "0", trace())));
    }

    private static LicenceFormed formed(String on) {
        return new LicenceFormed("lic_1", noon(on), day(on), day(on).plusYears(3), day(on).plusMonths(3), trace());
    }

    private static Trace trace() {
        return Trace.of(exchange("2026-08-01"), POLICIES.version(), Law.DESIGN.art("tests"));
    }
}
