package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.listing.jdbc.JdbcListingRegister;

class JdbcListingRegisterIT extends ListingRegisterContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcListingRegisterIT.class);
    private static final int TAKERS = 8;

    @Override
    ListingRegister register() {
        SCHEMA.jdbc().sql("truncate listing_register").update();
        return new JdbcListingRegister(SCHEMA.jdbc());
    }

    /** Patent Law art. 51: takers hold the row together; a withdrawal waits for all of them, and whoever comes after it sees it. */
    @Test
    void takers_do_not_block_each_other_and_none_slips_past_a_withdrawal() throws Exception {
        ListingRegister register = register();
        register.reserve(entry(L1, ListingStatus.ANNOUNCED));
        CountDownLatch allHold = new CountDownLatch(TAKERS);
        CountDownLatch letGo = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> takers = new ArrayList<>();
            for (int i = 0; i < TAKERS; i++) {
                takers.add(threads.submit(() -> SCHEMA.transactions().execute(status -> {
                    boolean open =
                            register.lockForTaking(L1).orElseThrow().status().openToTakers();
                    allHold.countDown();
                    await(letGo);
                    finished.incrementAndGet();
                    return open;
                })));
            }
            assertThat(allHold.await(30, TimeUnit.SECONDS))
                    .as("all takers hold the row at once")
                    .isTrue();
            Future<Integer> withdrawal =
                    threads.submit(() -> SCHEMA.transactions().execute(status -> {
                        register.lockForChange(L1);
                        register.update(entry(L1, ListingStatus.WITHDRAWN));
                        return finished.get();
                    }));
            awaitLockWaiter();
            assertThat(waits(withdrawal))
                    .as("the withdrawal waits for the takers")
                    .isTrue();
            letGo.countDown();
            assertThat(withdrawal.get(30, TimeUnit.SECONDS)).isEqualTo(TAKERS);
            for (Future<Boolean> taker : takers) {
                assertThat(taker.get()).isTrue();
            }
            Boolean late = threads.submit(() -> SCHEMA.transactions()
                            .execute(status -> register.lockForTaking(L1)
                                    .orElseThrow()
                                    .status()
                                    .openToTakers()))
                    .get();
            assertThat(late).isFalse();
        }
    }

    /** A taker that comes while the withdrawal holds the row waits, then reads the withdrawn row and not the old one. */
    @Test
    void a_taker_behind_an_uncommitted_withdrawal_sees_it() throws Exception {
        ListingRegister register = register();
        register.reserve(entry(L1, ListingStatus.ANNOUNCED));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> withdrawal = threads.submit(() -> SCHEMA.transactions().executeWithoutResult(status -> {
                register.lockForChange(L1);
                register.update(entry(L1, ListingStatus.WITHDRAWN));
                held.countDown();
                await(commit);
            }));
            assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
            Future<ListingStatus> taker = threads.submit(() -> SCHEMA.transactions()
                    .execute(status -> register.lockForTaking(L1).orElseThrow().status()));
            awaitLockWaiter();
            assertThat(waits(taker)).isTrue();
            commit.countDown();
            withdrawal.get(30, TimeUnit.SECONDS);
            assertThat(taker.get(30, TimeUnit.SECONDS)).isEqualTo(ListingStatus.WITHDRAWN);
        }
    }

    /** Until the database itself says that a session waits for a lock on the table. */
    private static void awaitLockWaiter() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline) {
            Long waiting = SCHEMA.jdbc()
                    .sql(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%listing_register%'")
                    .query(Long.class)
                    .single();
            if (waiting > 0) {
                return;
            }
        }
        throw new AssertionError("nobody waits for the row");
    }

    private static boolean waits(Future<?> future) throws Exception {
        try {
            future.get(50, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("waited too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
