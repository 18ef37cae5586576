package org.openlicence.exchange.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.CommitmentRegister;
import org.openlicence.exchange.registration.InMemoryCommitmentRegister;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.AskRectification;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.CloseCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.ExamineCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.FindViolation;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.HandInMaterial;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NoteNoReply;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NotifyCheckedParty;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PassCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PlanSpotCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.TakeIntoSample;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.Sampling;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.CheckedPartyNotified;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.RectificationAsked;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckClosed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPassed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;

/** The check of a contract that a university had registered on a commitment on 2026-03-02. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotCheckTest {
    static final SpotCheckId ID = SpotCheckId.of(RegistrationCase.ID);
    static final Actor HE = RegistrationCase.person("per_he", RegistrationCase.OFFICE, Role.INSPECTOR);
    private static final Actor LIN = RegistrationCase.person("per_lin", RegistrationCase.OFFICE, Role.INSPECTOR);
    private static final List<String> INSPECTORS = List.of("per_li", "per_he");

    private final InMemoryCommitmentRegister commitments = new InMemoryCommitmentRegister();
    private final RegistrationCase world = new RegistrationCase();
    private final List<SpotCheckEvent> events = new ArrayList<>();

    @Test
    void scenario_41_false_commitment() {
        does(plan(true));
        does(notice());
        does(material());
        does(new ExamineCheck(ID, "no licence was ever given", at(HE, "2026-03-12")));
        does(violation());

        ViolationFound found = (ViolationFound) events.getLast();
        assertThat(found.lockedUntil()).isEqualTo("2028-03-12");
        assertThat(commitments.of(RegistrationCase.UNIVERSITY))
                .isEqualTo(new CommitmentRegister.Standing(1, LocalDate.parse("2028-03-12")));
        repeats(violation());
        does(close());
        assertThat(events.getLast()).isInstanceOf(SpotCheckClosed.class);
        repeats(close());
    }

    @Test
    void it_is_planned_within_thirty_working_days_and_a_draw_takes_it_over() {
        does(plan(true));
        assertThat(((SpotCheckPlanned) events.getLast()).dueOn()).isEqualTo("2026-04-14");
        repeats(plan(true));
        does(sample());
        assertThat(((SpotCheckSampled) events.getLast()).sampling().drawId()).isEqualTo("scd_3100_2026-03");
        repeats(sample());
        does(notice());
        repeats(sample());
    }

    @Test
    void the_inspector_is_drawn_among_those_who_had_no_part() {
        does(plan(false));
        assertThat(refused(new NotifyCheckedParty(ID, "x", List.of("per_li"), office("2026-03-03"))))
                .containsExactly("SC-03");
        Actor suzhou = RegistrationCase.person("per_su", RegistrationCase.SUZHOU_FIRM, Role.MARKET_OFFICE);
        assertThat(refused(new NotifyCheckedParty(ID, " ", INSPECTORS, at(suzhou, "2026-03-03"))))
                .containsExactly("IN-01", "SC-08");
        does(notice());
        CheckedPartyNotified told = (CheckedPartyNotified) events.getLast();
        assertThat(told.inspectorId()).isEqualTo("per_he");
        assertThat(told.answerUntil()).isEqualTo("2026-03-17");
        repeats(notice());
        does(material());
        assertThat(refused(new ExamineCheck(ID, "x", at(LIN, "2026-03-12")))).containsExactly("SC-02");
    }

    @Test
    void a_party_that_is_silent_is_noted_and_may_still_answer() {
        does(plan(false));
        assertThat(refused(new NoteNoReply(ID, at(Actor.SYSTEM, "2026-03-18")))).containsExactly("SC-01");
        does(notice());
        assertThat(refused(new NoteNoReply(ID, at(Actor.SYSTEM, "2026-03-17")))).containsExactly("SC-04");
        assertThat(refused(new HandInMaterial(ID, "x", null, at(RegistrationCase.BUYER, "2026-03-10"))))
                .containsExactly("AUTH-01");
        does(new NoteNoReply(ID, at(Actor.SYSTEM, "2026-03-18")));
        repeats(new NoteNoReply(ID, at(Actor.SYSTEM, "2026-03-19")));
        does(new HandInMaterial(ID, "late", "ab".repeat(32), at(RegistrationCase.SELLER, "2026-03-19")));
        repeats(new HandInMaterial(ID, "late", "ab".repeat(32), at(RegistrationCase.SELLER, "2026-03-19")));
    }

    @Test
    void what_is_put_right_passes_and_a_contract_without_commitment_locks_nothing() {
        does(plan(false));
        does(notice());
        does(material());
        does(new ExamineCheck(ID, "the term is wrong", at(HE, "2026-03-12")));
        does(new AskRectification(ID, "amend the term", at(HE, "2026-03-12")));
        assertThat(((RectificationAsked) events.getLast()).dueOn()).isEqualTo("2026-04-02");
        does(new HandInMaterial(ID, "amended", null, at(RegistrationCase.SELLER, "2026-03-20")));
        List<SpotCheckEvent> rectified = List.copyOf(events);
        does(new PassCheck(ID, "seen", at(HE, "2026-03-23")));
        assertThat(events.getLast()).isInstanceOf(SpotCheckPassed.class);
        repeats(new PassCheck(ID, "seen", at(HE, "2026-03-23")));
        assertThat(refused(close())).containsExactly("SC-01");

        events.clear();
        events.addAll(rectified);
        does(violation());
        assertThat(((ViolationFound) events.getLast()).lockedUntil()).isNull();
        assertThat(commitments.of(RegistrationCase.UNIVERSITY)).isEqualTo(new CommitmentRegister.Standing(1, null));
    }

    @Test
    void nothing_is_decided_before_it_was_examined() {
        does(plan(false));
        does(notice());
        does(material());
        assertThat(refused(violation())).containsExactly("SC-01");
        assertThat(refused(new PassCheck(ID, "", at(LIN, "2026-03-12")))).containsExactly("IN-01", "SC-01", "SC-02");
    }

    static CheckedCase subject(boolean committed) {
        return new CheckedCase(
                RegistrationCase.ID.value(),
                "2026310007000001",
                RegistrationCase.UNIVERSITY,
                RegistrationCase.OFFICE,
                "3100",
                committed,
                List.of("per_li", "per_seller", "per_wang"));
    }

    private static PlanSpotCheck plan(boolean committed) {
        return new PlanSpotCheck(ID, subject(committed), at(Actor.SYSTEM, "2026-03-02"));
    }

    private static TakeIntoSample sample() {
        Sampling sampling = new Sampling(
                "scd_3100_2026-03", RankDraw.ALGORITHM, "seed", "0".repeat(64), DrawCause.RANDOM.name(), 0, List.of());
        return new TakeIntoSample(ID, subject(true), sampling, at(Actor.SYSTEM, "2026-04-01"));
    }

    private static NotifyCheckedParty notice() {
        return new NotifyCheckedParty(ID, "hand in the licence", INSPECTORS, office("2026-03-03"));
    }

    private static HandInMaterial material() {
        return new HandInMaterial(ID, "here it is", null, at(RegistrationCase.SELLER, "2026-03-10"));
    }

    private static FindViolation violation() {
        return new FindViolation(ID, "no licence was ever given", at(HE, "2026-03-12"));
    }

    private static CloseCheck close() {
        return new CloseCheck(ID, at(Actor.SYSTEM, "2026-03-12"));
    }

    private static Origin office(String day) {
        return at(RegistrationCase.OFFICER, day);
    }

    private static Origin at(Actor actor, String day) {
        return RegistrationCase.at(actor, day);
    }

    private void does(ExchangeCommand command) {
        List<Object> published = new ArrayList<>();
        run(command, new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(published::addAll)));
        assertThat(published).as(command.getClass().getSimpleName()).isNotEmpty();
        published.forEach(event -> events.add((SpotCheckEvent) event));
    }

    private void repeats(ExchangeCommand command) {
        run(command, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    private List<String> refused(ExchangeCommand command) {
        List<Refusal> refusals = new ArrayList<>();
        run(command, refusals).expectNoEvents().expectException(Refused.class);
        return refusals.stream().map(Refusal::code).toList();
    }

    private ResultValidator<SpotCheck> run(ExchangeCommand command, List<Refusal> refusals) {
        AggregateTestFixture<SpotCheck> fixture = new AggregateTestFixture<>(SpotCheck.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
                throw refused;
            }
        });
        for (Object resource : Set.of(commitments, world.directory, RegistrationCase.POLICIES)) {
            fixture.registerInjectableResource(resource);
        }
        return fixture.given(events).when(command);
    }
}
