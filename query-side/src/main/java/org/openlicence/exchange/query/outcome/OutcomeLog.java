package org.openlicence.exchange.query.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/**
 * Takes what is seen of searches and writes it a moment later, many at once. The search never waits for it: when the database is
 * away for long, what does not fit any more is counted and let go; so is a batch that the database refuses again and again.
 * What was taken is written before the exchange stops.
 */
@Component
public class OutcomeLog implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutcomeLog.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 500;
    /** A batch the database refuses this often is let go. */
    private static final int TRIES = 3;

    private static final long PAUSE_MS = 500;
    private static final long LAST_WAIT_MS = 10_000;

    private final BlockingQueue<Observation> waiting;
    private final Consumer<List<Observation>> rows;
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private volatile CountDownLatch ending = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable Thread writer;
    /** How often the batch at hand was refused; of the writing thread alone. */
    private int refusals;

    @org.springframework.beans.factory.annotation.Autowired
    public OutcomeLog(OutcomeRows rows) {
        this(rows::write, ROOM);
    }

    OutcomeLog(Consumer<List<Observation>> rows, int room) {
        this.rows = rows;
        this.waiting = new ArrayBlockingQueue<>(room);
    }

    /** Takes it, at once and whatever happens. */
    public void add(Observation observation) {
        taken.incrementAndGet();
        if (!waiting.offer(observation) && lost.getAndIncrement() % 1_000 == 0) {
            LOG.warn("what was seen of searches is let go, {} so far: it cannot be written", lost.get());
        }
    }

    /** How many were seen since the start, those let go included. */
    public long taken() {
        return taken.get();
    }

    /** How many wait to be written. */
    public int waiting() {
        return waiting.size();
    }

    /** How many were let go since the start. */
    public long lost() {
        return lost.get();
    }

    @Override
    public void start() {
        running = true;
        ending = new CountDownLatch(1);
        writer = Thread.ofPlatform().name("search-outcomes").daemon(true).start(this::work);
    }

    /** Writes what was taken and ends. */
    @Override
    public void stop() {
        running = false;
        ending.countDown();
        Thread working = writer;
        if (working != null) {
            try {
                working.join(LAST_WAIT_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends after the web server has answered its last request, and before the database is let go. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        List<Observation> batch = new ArrayList<>(BATCH);
        try {
            while (running || !waiting.isEmpty() || !batch.isEmpty()) {
                fill(batch);
                if (!batch.isEmpty() && written(batch)) {
                    batch.clear();
                    refusals = 0;
                } else if (!batch.isEmpty() && !running) {
                    lost.addAndGet(batch.size() + waiting.size());
                    LOG.warn("{} observations of searches could not be written at the end", lost.get());
                    return;
                } else if (!batch.isEmpty()) {
                    ending.await(
                            PAUSE_MS, TimeUnit.MILLISECONDS); // its turn comes again, at once when the exchange stops
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(List<Observation> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            Observation first = waiting.poll(PAUSE_MS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
            }
        }
        waiting.drainTo(batch, BATCH - batch.size());
    }

    private boolean written(List<Observation> batch) {
        try {
            rows.accept(List.copyOf(batch));
            return true;
        } catch (CannotCreateTransactionException
                | DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException e) {
            LOG.warn("{} observations of searches wait for the database: {}", batch.size(), e.getMessage());
            return false;
        } catch (DataAccessException | TransactionException e) {
            return letGo(batch, e);
        }
    }

    /** Whether it is over with a batch that was refused. */
    private boolean letGo(List<Observation> batch, RuntimeException refused) {
        refusals++;
        if (refusals < TRIES) {
            LOG.warn("{} observations of searches were refused: {}", batch.size(), refused.getMessage());
            return false;
        }
        lost.addAndGet(batch.size());
        LOG.error("{} observations of searches are let go: they were refused {} times", batch.size(), TRIES, refused);
        return true;
    }
}
