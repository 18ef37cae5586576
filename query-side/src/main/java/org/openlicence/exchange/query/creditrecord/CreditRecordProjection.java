package org.openlicence.exchange.query.creditrecord;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.listing.Falsehood;
import org.openlicence.exchange.listing.event.ListingEvent.DefaultEnded;
import org.openlicence.exchange.listing.event.ListingEvent.FalseDeclarationFound;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code credit_record} rows: one of each finding, written in the processor's transaction. */
@Component
@ProcessingGroup("credit-record-v1")
class CreditRecordProjection {
    private final DocumentTable<CreditRecordView> rows;

    CreditRecordProjection(JdbcClient jdbc) {
        this.rows = CreditRecordQueries.table(jdbc);
    }

    @EventHandler
    void on(FalseDeclarationFound e, @SequenceNumber long sequence) {
        String id = CreditRecordQueries.id(e.listingId(), e.decisionNumber());
        if (rows.find(id).isEmpty()) {
            rows.save(
                    id,
                    new CreditRecordView(
                            e.listingId(),
                            sequence,
                            e.patentId(),
                            e.respondentId(),
                            e.decisionNumber(),
                            Falsehood.valueOf(e.kind()),
                            e.reason(),
                            e.authority(),
                            e.fineMostFen(),
                            e.trace().policyVersion(),
                            e.trace().effectiveOn(),
                            null,
                            null,
                            e.trace().occurredAt()));
        }
    }

    @EventHandler
    void on(DefaultEnded e, @SequenceNumber long sequence) {
        String id = CreditRecordQueries.id(e.listingId(), e.decisionNumber());
        CreditRecordView before =
                rows.find(id).orElseThrow(() -> new IllegalStateException("the end of a default never found: " + id));
        if (before.version() < sequence) {
            rows.save(
                    id,
                    new CreditRecordView(
                            before.listingId(),
                            sequence,
                            before.patentId(),
                            before.organisationId(),
                            before.decisionNumber(),
                            before.kind(),
                            before.reason(),
                            before.authority(),
                            before.fineMostFen(),
                            before.policyVersion(),
                            before.foundOn(),
                            e.endedOn(),
                            e.queryableTo(),
                            e.trace().occurredAt()));
        }
    }
}
