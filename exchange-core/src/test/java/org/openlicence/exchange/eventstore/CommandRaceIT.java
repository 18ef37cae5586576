package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.eventstore.CounterExample.ORIGIN;
import static org.openlicence.exchange.eventstore.CounterExample.count;
import static org.openlicence.exchange.eventstore.CounterExample.open;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.CounterExample.CounterCommand;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandFailed;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.RequestKey;
import org.openlicence.exchange.shared.StaleVersion;
import org.openlicence.exchange.shared.UnknownAggregate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database: their aggregate locks know nothing of each other, so races are real. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandRaceIT {
    private static final int AT_ONCE = 60;
    private static final int MOST = 3_000;

    static TestNode one;
    static TestNode two;

    @BeforeAll
    static void start() {
        String url = TestServers.freshSchema(CommandRaceIT.class).jdbcUrl();
        one = TestNode.start(url);
        two = TestNode.start(url);
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void many_threads_on_two_nodes_lose_no_command() throws Exception {
        one.commands().send(open("ctr_race"));
        long before = lostRaces(one) + lostRaces(two);
        int sent = 0;
        do { // a quick machine may serve so many without a race
            race();
            sent += AT_ONCE;
        } while (lostRaces(one) + lostRaces(two) == before && sent < MOST);
        assertThat(one.number("select max((payload->>'to')::int) from stored_event where aggregate_id = 'ctr_race'"))
                .isEqualTo(sent);
        assertThat(lostRaces(one) + lostRaces(two)).as("the nodes did meet").isGreaterThan(before);
    }

    private static void race() throws Exception {
        List<Future<CommandResult>> outcomes = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                TestNode node = i % 2 == 0 ? one : two;
                outcomes.add(callers.submit(() -> node.commands().send(count("ctr_race"))));
            }
        }
        for (Future<CommandResult> outcome : outcomes) {
            assertThat(outcome.get().id()).isEqualTo("ctr_race");
        }
    }

    @Test
    void both_nodes_may_create_at_once_and_one_aggregate_comes_of_it() throws Exception {
        for (int i = 0; i < 20; i++) {
            String id = "ctr_twin_" + i;
            try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<CommandResult> first =
                        callers.submit(() -> one.commands().send(open(id)));
                Future<CommandResult> second =
                        callers.submit(() -> two.commands().send(open(id)));
                assertThat(first.get()).isEqualTo(second.get()).isEqualTo(new CommandResult(id, 0));
            }
        }
        assertThat(one.number("select count(*) from domainevententry where aggregateidentifier like 'ctr_twin_%'"))
                .isEqualTo(20);
    }

    @Test
    void a_refused_command_leaves_nothing_and_is_not_tried_again() {
        one.commands().send(open("ctr_refused"));
        long before = refusals(one);

        assertThatThrownBy(() -> one.commands().send(new CounterCommand.RefuseIt("ctr_refused", CounterExample.ORIGIN)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("code")
                                .containsExactly("T-01"));

        assertThat(one.commands().send(count("ctr_refused")).version()).isEqualTo(1);
        assertThat(refusals(one)).isEqualTo(before + 1);
    }

    @Test
    void a_sender_that_saw_an_older_version_is_told_so() {
        one.commands().send(open("ctr_stale"));
        long seen = one.commands().send(count("ctr_stale")).version();
        assertThat(two.commands().send(count("ctr_stale"), seen).version()).isEqualTo(2);

        assertThatThrownBy(() -> one.commands().send(count("ctr_stale"), seen)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> one.commands().send(count("ctr_stale"), 9)).isInstanceOf(StaleVersion.class);

        assertThat(one.number("select count(*) from domainevententry where aggregateidentifier = 'ctr_stale'"))
                .isEqualTo(3);
    }

    @Test
    void a_request_sent_again_gets_the_answer_it_got_and_its_version_binds_every_other_request() {
        one.commands().send(open("ctr_again"));
        RequestKey request = RequestKey.of(ORIGIN.actor(), "key-of-the-sender", "0 /count");
        CommandResult first = one.commands().send(count("ctr_again"), OptionalLong.of(0), request);
        one.commands().send(count("ctr_again"));

        assertThat(two.commands().send(count("ctr_again"), OptionalLong.of(0), request))
                .isEqualTo(first)
                .isEqualTo(new CommandResult("ctr_again", 1));
        assertThat(two.commands().send(count("ctr_again"), OptionalLong.empty(), request))
                .isEqualTo(first);
        assertThat(one.number("select count(*) from domainevententry where aggregateidentifier = 'ctr_again'"))
                .isEqualTo(3);

        RequestKey other = RequestKey.of(ORIGIN.actor(), "key-of-the-sender", "0 /count other");
        assertThatThrownBy(() -> one.commands().send(count("ctr_again"), OptionalLong.of(0), other))
                .isInstanceOf(StaleVersion.class);
        Actor another = new Actor("per_another", ORIGIN.actor().organisationId(), Set.of());
        RequestKey ofAnother = RequestKey.of(another, "key-of-the-sender", "0 /count");
        assertThatThrownBy(() -> one.commands().send(count("ctr_again"), OptionalLong.of(0), ofAnother))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void twins_of_one_request_on_two_nodes_count_once_and_get_one_answer() throws Exception {
        for (int i = 0; i < 10; i++) {
            String id = "ctr_held_up_" + i;
            one.commands().send(open(id));
            RequestKey request = RequestKey.of(ORIGIN.actor(), "key-of-twins", id);
            try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<CommandResult> first =
                        callers.submit(() -> one.commands().send(count(id), OptionalLong.of(0), request));
                Future<CommandResult> second =
                        callers.submit(() -> two.commands().send(count(id), OptionalLong.of(0), request));
                assertThat(first.get()).isEqualTo(second.get()).isEqualTo(new CommandResult(id, 1));
            }
        }
    }

    @Test
    void a_refusal_is_no_answer_to_keep() {
        one.commands().send(open("ctr_refused_again"));
        RequestKey request = RequestKey.of(ORIGIN.actor(), "key-of-a-refusal", "");
        var refusing = new CounterCommand.RefuseIt("ctr_refused_again", CounterExample.ORIGIN);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> one.commands().send(refusing, OptionalLong.of(0), request))
                    .isInstanceOf(Refused.class);
        }
        assertThat(one.number("select count(*) from command_answer where aggregate_id = 'ctr_refused_again'"))
                .isZero();
    }

    @Test
    void an_unknown_aggregate_is_named() {
        assertThatThrownBy(() -> one.commands().send(count("ctr_nowhere"))).isInstanceOf(UnknownAggregate.class);
    }

    @Test
    void a_failure_of_the_store_does_not_tell_what_was_to_be_stored() {
        one.commands().send(open("ctr_broken"));

        assertThatThrownBy(() -> one.commands().send(new CounterCommand.BreakIt("ctr_broken", CounterExample.ORIGIN)))
                .isInstanceOfSatisfying(CommandFailed.class, failed -> {
                    assertThat(failed.unavailable()).isFalse();
                    assertThat(failed).hasNoCause().hasMessageContaining("23502");
                    assertThat(failed.toString()).doesNotContain("SECRET");
                });
    }

    @Test
    void a_refusal_inside_a_transaction_of_the_sender_leaves_that_alone() {
        one.commands().send(open("ctr_inside"));
        TransactionTemplate transaction = new TransactionTemplate(one.bean(PlatformTransactionManager.class));

        transaction.executeWithoutResult(status -> {
            one.sql()
                    .sql("insert into tokenentry (processorname, segment) values ('sender', 0)")
                    .update();
            assertThatThrownBy(
                            () -> one.commands().send(new CounterCommand.RefuseIt("ctr_inside", CounterExample.ORIGIN)))
                    .isInstanceOf(Refused.class);
        });

        assertThat(one.number("select count(*) from tokenentry where processorname = 'sender'"))
                .isEqualTo(1);
    }

    private static long refusals(TestNode node) {
        return node.bean(CommandCounters.class).refusals().getOrDefault("T-01", 0L);
    }

    private static long lostRaces(TestNode node) {
        return node.bean(CommandCounters.class).lostRaces().getOrDefault("Count", 0L);
    }
}
