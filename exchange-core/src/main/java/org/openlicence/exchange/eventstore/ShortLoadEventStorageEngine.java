package org.openlicence.exchange.eventstore;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * The JDBC engine with one SELECT a load instead of three: it asks for no snapshot, since no aggregate takes any, and stops at
 * a batch that is not full.
 */
final class ShortLoadEventStorageEngine extends JdbcEventStorageEngine {
    static final int BATCH = 100;

    ShortLoadEventStorageEngine(JdbcEventStorageEngine.Builder builder) {
        super(builder.batchSize(BATCH).finalAggregateBatchPredicate(batch -> batch.size() < BATCH));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
