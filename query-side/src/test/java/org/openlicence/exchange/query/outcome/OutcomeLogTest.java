package org.openlicence.exchange.query.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.outcome.Observation.Followed;
import org.openlicence.exchange.query.outcome.Observation.Step;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeLogTest {
    private final List<Observation> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void what_was_taken_is_written_before_the_end_in_its_order() {
        var log = new OutcomeLog(written::addAll, 5_000);
        log.start();
        for (int i = 0; i < 3_000; i++) {
            log.add(followed(i));
        }
        log.stop();
        assertThat(written).hasSize(3_000).first().isEqualTo(followed(0));
        assertThat(written).last().isEqualTo(followed(2_999));
        assertThat(log.lost()).isZero();
    }

    @Test
    void a_database_that_comes_back_gets_everything() {
        AtomicInteger tries = new AtomicInteger();
        var log = new OutcomeLog(
                batch -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    written.addAll(batch);
                },
                10);
        log.add(followed(1));
        log.add(followed(2));
        log.start();
        QueryNode.until("both are written", () -> written.size() == 2);
        log.stop();
        assertThat(written).containsExactly(followed(1), followed(2));
    }

    @Test
    void a_database_without_connections_gets_everything_later() {
        AtomicInteger tries = new AtomicInteger();
        var log = new OutcomeLog(
                batch -> {
                    if (tries.incrementAndGet() <= 4) {
                        throw new CannotCreateTransactionException("no connection");
                    }
                    written.addAll(batch);
                },
                10);
        log.add(followed(1));
        log.start();
        QueryNode.until("it is written", () -> written.size() == 1);
        log.stop();
        assertThat(log.lost()).isZero();
    }

    @Test
    void a_batch_that_is_refused_again_and_again_holds_nothing_up() {
        var log = new OutcomeLog(
                batch -> {
                    if (batch.contains(followed(1))) {
                        throw new DataIntegrityViolationException("bad row");
                    }
                    written.addAll(batch);
                },
                10);
        log.add(followed(1));
        log.start();
        QueryNode.until("it is let go", () -> log.lost() == 1);
        log.add(followed(2));
        QueryNode.until("the next is written", () -> written.size() == 1);
        log.stop();
        assertThat(written).containsExactly(followed(2));
    }

    @Test
    void a_search_never_waits_for_a_database_that_hangs() throws InterruptedException {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        var log = new OutcomeLog(
                batch -> {
                    taken.countDown();
                    try {
                        hangs.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    written.addAll(batch);
                },
                3);
        log.start();
        log.add(followed(0));
        taken.await();
        for (int i = 1; i <= 8; i++) {
            log.add(followed(i));
        }
        assertThat(log.lost()).as("three wait, five are let go").isEqualTo(5);
        hangs.countDown();
        log.stop();
        assertThat(written).containsExactly(followed(0), followed(1), followed(2), followed(3));
    }

    private static Followed followed(int i) {
        return new Followed("search" + i, "lst_1", Step.OPEN, Instant.EPOCH);
    }
}
