package org.openlicence.exchange.sheet;

import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.sheet.event.SheetContent;

/** What can be asked of a technology sheet. State table: docs/domain/sheet.md */
public sealed interface SheetCommand extends ExchangeCommand {
    PatentId patentId();

    default SheetId sheetId() {
        return SheetId.of(patentId());
    }

    @Override
    default String aggregateId() {
        return sheetId().value();
    }

    /** What the sheet is to say. */
    SheetContent content();

    /**
     * An owner of the patent writes its first sheet. The same again does nothing. Refused by IN-01, TSH-01 (unknown patent),
     * TSH-02 (result without figures), TSH-03 (result and comparison apart), TSH-04 (industry), TSH-05 (nothing said), TSH-06
     * (contact particulars), TSH-07 (written already).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record DescribeTechnology(PatentId patentId, SheetContent content, Origin origin) implements SheetCommand {}

    /**
     * An owner writes the whole sheet anew; what is left out is taken away. The same again does nothing. Refused by IN-01,
     * TSH-02, TSH-03, TSH-04, TSH-06.
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record ReviseDescription(PatentId patentId, SheetContent content, Origin origin) implements SheetCommand {}
}
