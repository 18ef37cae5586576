package org.openlicence.exchange.recordal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.recordal.RecordalCommand.CancelRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.ConfirmRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.FileRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.MarkRecordalOverdue;
import org.openlicence.exchange.recordal.RecordalCommand.OpenRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.RecordRecordalChange;
import org.openlicence.exchange.recordal.RecordalCommand.RefuseRecordal;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalCancelled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalChanged;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalConfirmed;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalOpened;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalRefused;
import org.openlicence.exchange.recordal.rule.DayIsPossible;
import org.openlicence.exchange.recordal.rule.LastDayHasPassed;
import org.openlicence.exchange.recordal.rule.LicenceIsRecorded;
import org.openlicence.exchange.recordal.rule.RecordalIsToBeFiled;
import org.openlicence.exchange.recordal.rule.RecordalIsWithTheOffice;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What filing a licence with the office, and the office's answers, lead to. */
final class OfficeDecision {
    private static final int REFERENCE = 60;
    private static final int NOTE = 500;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Provision DUTY = Law.IR.art("15(2)");
    private static final Provision PAPERS = Law.IR.art("87");
    private static final Provision REGISTER = Law.IR.art("106");

    private OfficeDecision() {}

    static RecordalEvent opened(OpenRecordal command, PolicyBook policies) {
        return new RecordalOpened(
                command.aggregateId(),
                command.licenceId().value(),
                command.takerId(),
                command.licensorIds(),
                command.effectiveOn(),
                command.dueOn(),
                Trace.effective(command.origin(), command.effectiveOn(), policies.version(), DUTY, Law.IR.art("5")));
    }

    /** Nothing for the filing that is known. @throws org.openlicence.exchange.shared.Refused IN-01, RC-01, RC-02 */
    static List<RecordalEvent> file(RecordalState now, FileRecordal command, PolicyBook policies) {
        if (now.status() == RecordalStatus.FILED && command.receipt().equals(now.reference())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("receipt", command.receipt(), REFERENCE),
                FieldWithinLimit.form("packetHash", command.packetHash(), HASH),
                new RecordalIsToBeFiled(now.status()),
                possible(now, command.filedOn(), command.origin()));
        Trace trace = Trace.effective(command.origin(), command.filedOn(), policies.version(), DUTY, PAPERS);
        return List.of(new RecordalFiled(
                command.aggregateId(), command.receipt(), command.filedOn(), command.packetHash(), trace));
    }

    /** Nothing for the entry that is known. @throws org.openlicence.exchange.shared.Refused IN-01, RC-02, RC-03 */
    static List<RecordalEvent> confirm(RecordalState now, ConfirmRecordal command, PolicyBook policies) {
        if (now.status() == RecordalStatus.RECORDED && command.recordalNumber().equals(now.reference())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("recordalNumber", command.recordalNumber(), REFERENCE),
                new RecordalIsWithTheOffice(now.status()),
                possible(now, command.recordedOn(), command.origin()));
        Trace trace = Trace.effective(command.origin(), command.recordedOn(), policies.version(), REGISTER);
        return List.of(
                new RecordalConfirmed(command.aggregateId(), command.recordalNumber(), command.recordedOn(), trace));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, RC-02, RC-03 */
    static List<RecordalEvent> refuse(RecordalState now, RefuseRecordal command, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredText("note", command.note(), NOTE),
                new RecordalIsWithTheOffice(now.status()),
                possible(now, command.refusedOn(), command.origin()));
        Trace trace = Trace.effective(command.origin(), command.refusedOn(), policies.version(), PAPERS);
        return List.of(new RecordalRefused(
                command.aggregateId(), command.reason().name(), command.note(), command.refusedOn(), trace));
    }

    /** Nothing where something was filed meanwhile. @throws org.openlicence.exchange.shared.Refused RC-04 */
    static List<RecordalEvent> overdue(RecordalState now, MarkRecordalOverdue command, PolicyBook policies) {
        if (now.status() != RecordalStatus.DUE) {
            return List.of();
        }
        BusinessRule.check(new LastDayHasPassed(now.dueOn(), command.origin().day()));
        LocalDate from = now.dueOn().plusDays(1);
        return List.of(new RecordalFellOverdue(
                command.aggregateId(), Trace.effective(command.origin(), from, policies.version(), DUTY)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, RC-02, RC-05 */
    static List<RecordalEvent> change(RecordalState now, RecordRecordalChange command, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredLine("entryNumber", command.entryNumber(), REFERENCE),
                FieldWithinLimit.requiredText("change", command.change(), NOTE),
                new LicenceIsRecorded(now.status()),
                possible(now, command.recordedOn(), command.origin()));
        Trace trace = Trace.effective(command.origin(), command.recordedOn(), policies.version(), REGISTER);
        return List.of(new RecordalChanged(
                command.aggregateId(), command.entryNumber(), command.change(), command.recordedOn(), trace));
    }

    /** Nothing where it is struck off already. @throws org.openlicence.exchange.shared.Refused IN-01, RC-02, RC-05 */
    static List<RecordalEvent> cancel(RecordalState now, CancelRecordal command, PolicyBook policies) {
        if (now.status() == RecordalStatus.CANCELLED) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("entryNumber", command.entryNumber(), REFERENCE),
                FieldWithinLimit.requiredText("reason", command.reason(), NOTE),
                new LicenceIsRecorded(now.status()),
                possible(now, command.cancelledOn(), command.origin()));
        Trace trace = Trace.effective(command.origin(), command.cancelledOn(), policies.version(), REGISTER);
        return List.of(new RecordalCancelled(
                command.aggregateId(), command.entryNumber(), command.reason(), command.cancelledOn(), trace));
    }

    private static BusinessRule possible(RecordalState now, LocalDate on, Origin origin) {
        return new DayIsPossible(on, now.earliest(), origin.day());
    }
}
