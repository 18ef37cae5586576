package org.openlicence.exchange.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** Rows of the log, for readers that ask it otherwise than one aggregate at a time. */
final class StoredRows {
    /** What {@link #entry} reads, with the place in the log. */
    static final String COLUMNS = "select globalindex, type, aggregateidentifier, sequencenumber, eventidentifier,"
            + " timestamp, payloadtype, payloadrevision, payload, metadata from domainevententry";

    private StoredRows() {}

    static GenericDomainEventEntry<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregateidentifier"),
                row.getLong("sequencenumber"),
                row.getString("eventidentifier"),
                row.getString("timestamp"),
                row.getString("payloadtype"),
                row.getString("payloadrevision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
