package org.openlicence.exchange.recordal;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Recordal} (备案). State table: docs/domain/recordal.md */
public sealed interface RecordalCommand extends ExchangeCommand {
    RecordalId recordalId();

    @Override
    default String aggregateId() {
        return recordalId().value();
    }

    /**
     * A licence has formed, its recordal falls due. Sent by the exchange; a repeat does nothing.
     *
     * @param effectiveOn legal day of the licence's effect
     * @param dueOn last day to file
     */
    @Permit(role = Role.SYSTEM)
    record OpenRecordal(
            RecordalId recordalId,
            LicenceId licenceId,
            String takerId,
            List<String> licensorIds,
            LocalDate effectiveOn,
            LocalDate dueOn,
            Origin origin)
            implements RecordalCommand {}

    /**
     * One side has filed the papers with the office. Refused by RC-01 (not to be filed), RC-02 (impossible day).
     *
     * @param receipt reference of the office's receipt
     * @param packetHash SHA-256 of the packet that was filed
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record FileRecordal(RecordalId recordalId, String receipt, LocalDate filedOn, String packetHash, Origin origin)
            implements RecordalCommand {}

    /** The office recorded the licence. Refused by RC-02, RC-03 (nothing filed). */
    @Permit(role = Role.REGISTRAR)
    record ConfirmRecordal(RecordalId recordalId, String recordalNumber, LocalDate recordedOn, Origin origin)
            implements RecordalCommand {}

    /** The office refused; it may be filed again. Refused by RC-02, RC-03. */
    @Permit(role = Role.REGISTRAR)
    record RefuseRecordal(RecordalId recordalId, RefusalReason reason, String note, LocalDate refusedOn, Origin origin)
            implements RecordalCommand {}

    /** The last day has passed without a filing. Sent by the exchange. Refused by RC-04 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkRecordalOverdue(RecordalId recordalId, Origin origin) implements RecordalCommand {}

    /** The office entered a change, e.g. of a party's name. Refused by RC-02, RC-05 (not recorded). */
    @Permit(role = Role.REGISTRAR)
    record RecordRecordalChange(
            RecordalId recordalId, String entryNumber, String change, LocalDate recordedOn, Origin origin)
            implements RecordalCommand {}

    /** The office struck the entry off. Refused by RC-02, RC-05. */
    @Permit(role = Role.REGISTRAR)
    record CancelRecordal(
            RecordalId recordalId, String entryNumber, String reason, LocalDate cancelledOn, Origin origin)
            implements RecordalCommand {}
}
