package org.openlicence.exchange.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.dispute.DisputeCommand.AcceptSettlement;
import org.openlicence.exchange.dispute.DisputeCommand.AnswerDispute;
import org.openlicence.exchange.dispute.DisputeCommand.BringToCourt;
import org.openlicence.exchange.dispute.DisputeCommand.CloseDispute;
import org.openlicence.exchange.dispute.DisputeCommand.OpenDispute;
import org.openlicence.exchange.dispute.DisputeCommand.ProposeSettlement;
import org.openlicence.exchange.dispute.DisputeCommand.RecordMediation;
import org.openlicence.exchange.dispute.DisputeCommand.RequestMediation;
import org.openlicence.exchange.dispute.event.DisputeEvent.BroughtToCourt;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeAnswered;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeClosed;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeOpened;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationEnded;
import org.openlicence.exchange.dispute.event.DisputeEvent.MediationRequested;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementAccepted;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementProposed;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** A dispute of 2026-05-04 over a licence that an enterprise took from a university and its co-owner. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeTest {
    private static final DisputeId ID = new DisputeId("dsp_1");
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final String UNIVERSITY = "org_university";
    private static final String CO_OWNER = "org_co-owner";
    private static final String ENTERPRISE = "org_enterprise";
    private static final String OPENED = "2026-05-04";

    private final InMemoryDisputeTexts texts = new InMemoryDisputeTexts();
    private final AggregateTestFixture<Dispute> fixture = new AggregateTestFixture<>(Dispute.class);

    DisputeTest() {
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(PatentFixtures.POLICIES);
        fixture.registerInjectableResource(new LicenceHistory());
        fixture.registerInjectableResource(texts);
    }

    @Test
    void either_party_opens_it_and_nobody_else() {
        fixture.givenNoPriorActivity().when(open(ENTERPRISE)).expectEventsMatching(of(DisputeOpened.class));
        fixture.givenNoPriorActivity().when(open(CO_OWNER)).expectEventsMatching(of(DisputeOpened.class));
        refused(fixture.givenNoPriorActivity().when(open("org_stranger")), "AUTH-01");
        refused(
                fixture.givenNoPriorActivity()
                        .when(new OpenDispute(
                                ID,
                                new LicenceId("lic_unknown"),
                                DisputeSubject.PAYMENT,
                                "claim",
                                null,
                                party(ENTERPRISE, OPENED))),
                "AUTH-01");
    }

    @Test
    void the_same_dispute_again_changes_nothing_and_another_under_its_id_is_refused() {
        given().when(open(ENTERPRISE)).expectNoEvents();
        refused(
                given().when(new OpenDispute(
                        ID, LICENCE, DisputeSubject.PAYMENT, "another claim", 100L, party(ENTERPRISE, OPENED))),
                "DP-07");
    }

    @Test
    void no_words_enter_the_log() {
        given(answer(UNIVERSITY), propose(UNIVERSITY, "half"))
                .when(propose(UNIVERSITY, "half"))
                .expectNoEvents();
        assertThat(texts.of(ID))
                .containsValues("the training was not given", "it was given in April", "half")
                .hasSize(3);
        assertThat(fixture.getEventStore()
                        .readEvents(ID.value())
                        .asStream()
                        .map(event -> event.getPayload().toString()))
                .hasSize(3)
                .noneMatch(event -> event.contains("training") || event.contains("April") || event.contains("half"));
    }

    @Test
    void a_claim_says_something_within_limits() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(new OpenDispute(ID, LICENCE, DisputeSubject.PAYMENT, " ", 0L, party(ENTERPRISE, OPENED))),
                "IN-01",
                "IN-01");
    }

    @Test
    void the_side_that_was_asked_answers_and_nobody_settles_with_itself() {
        refused(given().when(answer(ENTERPRISE)), "DP-03");
        given().when(answer(CO_OWNER)).expectEventsMatching(of(DisputeAnswered.class));
        given(answer(UNIVERSITY)).when(answer(UNIVERSITY)).expectNoEvents();
        refused(given(answer(UNIVERSITY)).when(answer(CO_OWNER)), "DP-01");
        refused(given(propose(UNIVERSITY, "half")).when(accept(CO_OWNER, 1)), "DP-03");
        given(propose(UNIVERSITY, "half"))
                .when(accept(ENTERPRISE, 1))
                .expectEventsMatching(of(SettlementAccepted.class, DisputeClosed.class));
    }

    @Test
    void what_is_accepted_is_the_proposal_that_stands() {
        refused(given().when(accept(UNIVERSITY, 1)), "DP-06");
        TestExecutor<Dispute> replaced = given(propose(UNIVERSITY, "half"), propose(UNIVERSITY, "a third"));
        refused(replaced.when(accept(ENTERPRISE, 1)), "DP-06");
        given(propose(UNIVERSITY, "half")).when(propose(UNIVERSITY, "half")).expectNoEvents();
        given(propose(UNIVERSITY, "half"))
                .when(propose(ENTERPRISE, "half"))
                .expectEventsMatching(of(SettlementProposed.class));
        settled().when(accept(ENTERPRISE, 1)).expectNoEvents();
        refused(settled().when(propose(ENTERPRISE, "more")), "DP-01");
    }

    @Test
    void the_patent_office_mediates_what_it_was_asked_to() {
        refused(given().when(mediated(true)), "DP-01");
        given().when(mediation()).expectEventsMatching(of(MediationRequested.class));
        given(mediation()).when(mediation()).expectNoEvents();
        refused(
                given(mediation())
                        .when(new RecordMediation(
                                ID, true, "TJ-9", day("2026-06-10"), party(ENTERPRISE, "2026-06-10"))),
                "AUTH-01");
        given(mediation()).when(mediated(true)).expectEventsMatching(of(MediationEnded.class));
        given(mediation(), mediated(true)).when(mediated(true)).expectNoEvents();
        given(mediation(), mediated(true))
                .when(close(UNIVERSITY, DisputeOutcome.MEDIATION_AGREEMENT, "TJ-9", "2026-06-20"))
                .expectEventsMatching(of(DisputeClosed.class));
        refused(
                given(mediation(), mediated(false))
                        .when(close(UNIVERSITY, DisputeOutcome.MEDIATION_AGREEMENT, "TJ-9", "2026-06-20")),
                "DP-04");
        refused(given(mediation(), mediated(false)).when(mediation("2026-06-12", "2026-06-12")), "DP-01");
    }

    @Test
    void nothing_bars_a_party_from_the_court_and_a_judgment_ends_it() {
        for (DisputeCommand[] before : List.of(
                new DisputeCommand[] {},
                new DisputeCommand[] {answer(UNIVERSITY)},
                new DisputeCommand[] {mediation()},
                new DisputeCommand[] {mediation(), mediated(false)},
                new DisputeCommand[] {mediation(), mediated(true)})) {
            given(before).when(court()).expectEventsMatching(of(BroughtToCourt.class));
        }
        given(court()).when(court()).expectNoEvents();
        refused(given().when(close(ENTERPRISE, DisputeOutcome.JUDGMENT, "J-1", "2026-12-01")), "DP-04");
        judged().when(close(UNIVERSITY, DisputeOutcome.JUDGMENT, "J-1", "2026-12-01"))
                .expectNoEvents();
        refused(judged().when(court("2026-12-02")), "DP-01");
        refused(given(court()).when(close(UNIVERSITY, DisputeOutcome.JUDGMENT, null, "2026-12-01")), "IN-01");
    }

    @Test
    void only_the_claimant_withdraws_and_no_side_alone_says_that_both_settled() {
        refused(given().when(close(UNIVERSITY, DisputeOutcome.WITHDRAWN, null, "2026-05-05")), "DP-05");
        given().when(close(ENTERPRISE, DisputeOutcome.WITHDRAWN, null, "2026-05-05"))
                .expectEventsMatching(of(DisputeClosed.class));
        refused(given().when(close(ENTERPRISE, DisputeOutcome.SETTLED, "x", "2026-05-05")), "DP-04");
    }

    @Test
    void a_step_neither_precedes_the_one_before_nor_lies_in_the_future() {
        refused(given().when(mediation("2026-05-03", "2026-05-10")), "DP-02");
        refused(given().when(mediation("2026-05-11", "2026-05-10")), "DP-02");
        given().when(mediation(OPENED, "2026-05-10")).expectEventsMatching(of(MediationRequested.class));
    }

    @Test
    void all_failed_rules_are_said_at_once() {
        refused(
                given().when(new RequestMediation(ID, " ", day("2030-01-01"), party(UNIVERSITY, "2026-05-10"))),
                "IN-01",
                "DP-02");
    }

    private TestExecutor<Dispute> settled() {
        return given(propose(UNIVERSITY, "half"), accept(ENTERPRISE, 1));
    }

    private TestExecutor<Dispute> judged() {
        return given(court(), close(UNIVERSITY, DisputeOutcome.JUDGMENT, "J-1", "2026-12-01"));
    }

    private TestExecutor<Dispute> given(DisputeCommand... more) {
        return fixture.givenCommands(open(ENTERPRISE)).andGivenCommands((Object[]) more);
    }

    private static OpenDispute open(String by) {
        return new OpenDispute(
                ID, LICENCE, DisputeSubject.PERFORMANCE, "the training was not given", null, party(by, OPENED));
    }

    private static AnswerDispute answer(String by) {
        return new AnswerDispute(ID, "it was given in April", party(by, "2026-05-10"));
    }

    private static ProposeSettlement propose(String by, String terms) {
        return new ProposeSettlement(ID, terms, party(by, "2026-05-11"));
    }

    private static AcceptSettlement accept(String by, int proposal) {
        return new AcceptSettlement(ID, proposal, party(by, "2026-05-12"));
    }

    private static RequestMediation mediation() {
        return mediation("2026-05-20", "2026-05-21");
    }

    private static RequestMediation mediation(String on, String today) {
        return new RequestMediation(ID, "TJ-1", day(on), party(ENTERPRISE, today));
    }

    private static RecordMediation mediated(boolean agreed) {
        return new RecordMediation(ID, agreed, "TJ-9", day("2026-06-10"), PatentFixtures.registrar("2026-06-11"));
    }

    private static BringToCourt court() {
        return court("2026-07-01");
    }

    private static BringToCourt court(String day) {
        return new BringToCourt(ID, "(2026)沪73知民初1号", day(day), party(ENTERPRISE, day));
    }

    private static CloseDispute close(String by, DisputeOutcome outcome, @Nullable String reference, String day) {
        return new CloseDispute(ID, outcome, reference, day(day), party(by, day));
    }

    private static Origin party(String organisation, String day) {
        return PatentFixtures.by(organisation, Role.REPRESENTATIVE, day);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Matcher<List<? super EventMessage<?>>> of(Class<?>... types) {
        List<Class<?>> expected = List.of(types);
        return new CustomTypeSafeMatcher<>("events " + expected) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.stream()
                        .map(event -> ((EventMessage<?>) event).getPayloadType())
                        .toList()
                        .equals(expected);
            }
        };
    }

    private static void refused(ResultValidator<Dispute> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }

    /** The licence between the three, which one notice began. */
    private static final class LicenceHistory implements EventHistory {
        @Override
        public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
            return aggregateId.equals(LICENCE.value()) ? List.of(family.cast(notice())) : List.of();
        }

        private static NoticeServed notice() {
            Origin taker = party(ENTERPRISE, "2026-04-01");
            return new NoticeServed(
                    LICENCE.value(),
                    "lst_1",
                    PatentFixtures.P1.value(),
                    ENTERPRISE,
                    List.of(UNIVERSITY, CO_OWNER),
                    UNIVERSITY,
                    "{}",
                    1,
                    "0".repeat(64),
                    0,
                    taker.at(),
                    null,
                    "battery packs",
                    day("2026-05-01"),
                    "310104",
                    null,
                    Trace.of(taker, PatentFixtures.POLICIES.version(), Law.PL.art("51(1)")));
        }
    }
}
