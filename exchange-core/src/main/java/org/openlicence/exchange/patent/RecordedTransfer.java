package org.openlicence.exchange.patent;

import java.util.List;
import org.openlicence.exchange.patent.PatentCommand.RecordTransfer;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.rule.DatesInOrder;
import org.openlicence.exchange.patent.rule.SharesSumToTheWhole;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** What the entry of a transfer comes to. Pure. */
final class RecordedTransfer {
    private static final int NUMBER = 100;
    private static final int NAME = 200;
    private static final int OWNERS = 50;

    private RecordedTransfer() {}

    static RecordedFact of(PatentFacts facts, RecordTransfer c, PolicyBook policies) {
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("entryNumber", c.entryNumber(), NUMBER),
                        FieldWithinLimit.day("recordedOn", c.recordedOn()),
                        FieldWithinLimit.list("owners", c.owners(), OWNERS),
                        FieldWithinLimit.given("owners", c.owners().isEmpty() ? null : c.owners()),
                        new FieldWithinLimit(
                                "owners.name",
                                "1.." + NAME,
                                c.owners().stream()
                                        .allMatch(owner -> FieldWithinLimit.requiredLine(
                                                        "owners.name", owner.name(), NAME)
                                                .holds())),
                        new SharesSumToTheWhole(c.owners()),
                        new DatesInOrder(
                                "recordedOn",
                                c.recordedOn(),
                                "today",
                                c.origin().day())),
                facts.owners().equals(c.owners()),
                new PatentEvent.OwnersChanged(
                        c.patentId().value(),
                        c.entryNumber(),
                        c.owners(),
                        c.recordedOn(),
                        Trace.effective(c.origin(), c.recordedOn(), policies.version(), Law.PL.art("10"))));
    }
}
