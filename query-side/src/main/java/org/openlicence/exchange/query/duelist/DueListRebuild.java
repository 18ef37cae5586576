package org.openlicence.exchange.query.duelist;

import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.GroupPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the list written anew from the events when it was reckoned with other figures or another calendar than this release
 * holds. Runs before any processor of this node starts.
 *
 * <p>Any change of the policy book counts: reading the log again costs minutes, a deadline by a former calendar a right.
 */
@Component
class DueListRebuild implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DueListRebuild.class);
    /** Arbitrary, the same on every node. */
    private static final long LOCK = 8_021_700_001L;

    private final DueList list;
    private final GroupPosition positions;
    private final PolicyBook policies;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DueListRebuild(
            DueList list,
            GroupPosition positions,
            PolicyBook policies,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.list = list;
        this.positions = positions;
        this.policies = policies;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, n) -> n)
                    .list();
            if (list.reckonedOtherwise(policies.version())) {
                LOG.info("The due list was reckoned with other policy figures: it is written again from the events");
                // The token first: a node that still writes rows loses its claim, or has committed before rows are
                // cleared.
                positions.forget(DueListProjection.GROUP);
                list.clear();
            }
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
