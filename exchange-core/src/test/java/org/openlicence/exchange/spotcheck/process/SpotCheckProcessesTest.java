package org.openlicence.exchange.spotcheck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RevocationGround;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSigned;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.CloseCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PlanSpotCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.TakeIntoSample;
import org.openlicence.exchange.spotcheck.event.DrawnCase;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotCheckProcessesTest {
    private static final Clock CLOCK = Clock.fixed(RegistrationCase.instant("2026-03-12"), ZoneOffset.UTC);
    private static final Trace TRACE = Trace.of(RegistrationCase.at(Actor.SYSTEM, "2026-03-12"), "test");
    private static final String ID = RegistrationCase.ID.value();
    private static final ViolationFound FOUND =
            new ViolationFound("spc_1", ID, "no licence was ever given", null, TRACE);

    private final RegistrationCase world = new RegistrationCase();
    private final List<ExchangeCommand> sent = new ArrayList<>();
    private final ExchangeCommands commands = new ExchangeCommands() {
        @Override
        public CommandResult send(ExchangeCommand command) {
            sent.add(command);
            return new CommandResult(command.aggregateId(), 0);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    };

    @Test
    void only_what_was_registered_on_a_commitment_is_planned() {
        List<RegistrationEvent> events = world.registered().events();
        ContractRegistered registered = (ContractRegistered) events.getLast();
        new WhenContractRegisteredThenPlanSpotCheck(commands, cases(events), CLOCK).on(registered, "e1");
        assertThat(sent).isEmpty();

        List<RegistrationEvent> committed = new ArrayList<>(events);
        committed.add(2, new CommitmentSigned(ID, 1, TRACE));
        new WhenContractRegisteredThenPlanSpotCheck(commands, cases(committed), CLOCK).on(registered, "e1");
        assertThat(sent).singleElement().isInstanceOfSatisfying(PlanSpotCheck.class, plan -> {
            assertThat(plan.subject().committed()).isTrue();
            assertThat(plan.subject().officeId()).isEqualTo(RegistrationCase.OFFICE);
            assertThat(plan.subject().acted()).containsExactly("per_li", "per_seller", "per_wang");
        });
    }

    @Test
    void every_contract_of_a_sample_is_taken_up() {
        SampleDrawn drawn = new SampleDrawn(
                "scd_3100_2026-03",
                "3100",
                "2026-03",
                "seed",
                "lottery",
                "SHA256-RANK-1",
                "0".repeat(64),
                1,
                500,
                10,
                80,
                10_000,
                List.of(new DrawnCase(ID, "2026310007000001", "RANDOM", 0, List.of())),
                TRACE);
        new WhenSampleDrawnThenBeginChecks(commands, cases(world.registered().events()), CLOCK).on(drawn, "e1");
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        TakeIntoSample.class,
                        take -> assertThat(take.sampling().seed()).isEqualTo("seed"));
    }

    @Test
    void a_violation_opens_the_revocation_of_what_stands_and_closes_the_check() {
        new WhenViolationFoundThenOpenRevocation(
                        commands, cases(world.registered().events()), CLOCK)
                .on(FOUND, "e1");
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).isInstanceOfSatisfying(OpenRevocation.class, open -> {
            assertThat(open.ground()).isEqualTo(RevocationGround.V1);
            assertThat(open.reference()).isEqualTo("spc_1");
        });
        assertThat(sent.getLast()).isInstanceOf(CloseCheck.class);
    }

    @Test
    void where_a_revocation_is_under_way_none_is_opened() {
        new WhenViolationFoundThenOpenRevocation(
                        commands, cases(world.revoking().events()), CLOCK)
                .on(FOUND, "e1");
        assertThat(sent).singleElement().isInstanceOf(CloseCheck.class);
    }

    private CheckedCases cases(List<RegistrationEvent> events) {
        EventHistory history = new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return events.stream().map(family::cast).toList();
            }
        };
        return new CheckedCases(history, world.directory);
    }
}
