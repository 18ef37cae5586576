package org.openlicence.exchange.recordal.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the recordal of a licence. */
public sealed interface RecordalEvent extends ExchangeEvent {
    String recordalId();

    @Override
    default String aggregateId() {
        return recordalId();
    }

    /**
     * A licence formed and is to be recorded.
     *
     * @param effectiveOn legal day of the licence's effect
     * @param dueOn last day to file (Implementing Regulations art. 15(2))
     */
    @EventName("recordal.RecordalOpened")
    @Revision("1")
    record RecordalOpened(
            String recordalId,
            String licenceId,
            String takerId,
            List<String> licensorIds,
            LocalDate effectiveOn,
            LocalDate dueOn,
            Trace trace)
            implements RecordalEvent {
        public RecordalOpened {
            licensorIds = List.copyOf(licensorIds);
        }
    }

    /**
     * One side filed the papers.
     *
     * @param receipt reference of the office's receipt
     * @param packetHash SHA-256 of the packet that was filed
     */
    @EventName("recordal.RecordalFiled")
    @Revision("1")
    record RecordalFiled(String recordalId, String receipt, LocalDate filedOn, String packetHash, Trace trace)
            implements RecordalEvent {}

    @EventName("recordal.RecordalConfirmed")
    @Revision("1")
    record RecordalConfirmed(String recordalId, String recordalNumber, LocalDate recordedOn, Trace trace)
            implements RecordalEvent {}

    /** @param reason RIGHT_ENDED, TERM_BEYOND_RIGHT, PLEDGED_WITHOUT_CONSENT, CO_OWNER_CONSENT_MISSING, PAPERS_INCOMPLETE */
    @EventName("recordal.RecordalRefused")
    @Revision("1")
    record RecordalRefused(String recordalId, String reason, String note, LocalDate refusedOn, Trace trace)
            implements RecordalEvent {}

    /** Nothing was filed by the last day. The licence goes on (Implementing Regulations art. 15(2)). */
    @EventName("recordal.RecordalFellOverdue")
    @Revision("1")
    record RecordalFellOverdue(String recordalId, Trace trace) implements RecordalEvent {}

    @EventName("recordal.RecordalChanged")
    @Revision("1")
    record RecordalChanged(String recordalId, String entryNumber, String change, LocalDate recordedOn, Trace trace)
            implements RecordalEvent {}

    @EventName("recordal.RecordalCancelled")
    @Revision("1")
    record RecordalCancelled(String recordalId, String entryNumber, String reason, LocalDate cancelledOn, Trace trace)
            implements RecordalEvent {}
}
