package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link ReliefWaiver}. State table: docs/domain/taxpreference.md */
public sealed interface WaiverCommand extends ExchangeCommand {
    WaiverId waiverId();

    @Override
    default String aggregateId() {
        return waiverId().value();
    }

    /**
     * The acting organisation gives the VAT exemption of R-VAT-TECH up from a day, for all its contracts, which bars it for 36
     * months (VAT Law art. 27). Refused by IN-01, TXP-09.
     *
     * @param smallScale whether it is a small-scale payer, whom no bar binds
     */
    @Permit(role = Role.REPRESENTATIVE)
    record WaiveVatExemption(LocalDate from, boolean smallScale, Origin origin) implements WaiverCommand {
        @Override
        public WaiverId waiverId() {
            return WaiverId.of(origin.actor().organisationId());
        }
    }
}
