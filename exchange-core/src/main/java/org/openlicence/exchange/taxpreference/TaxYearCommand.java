package org.openlicence.exchange.taxpreference;

import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/** What can be asked of a {@link TaxYear}. */
public sealed interface TaxYearCommand extends ExchangeCommand {
    TaxYearId taxYearId();

    @Override
    default String aggregateId() {
        return taxYearId().value();
    }

    /**
     * Enters a contract's income into its year and assesses all of them together. Sent by the exchange; a repeat does
     * nothing.
     *
     * @param period tax year, e.g. {@code 2026}
     * @param region division code of the pilot park the seller says of this contract it is in, {@code CN} outside of them
     */
    @Permit(role = Role.SYSTEM)
    record EnterYearIncome(
            TaxYearId taxYearId, String taxpayerId, String period, String region, YearIncome income, Origin origin)
            implements TaxYearCommand {}
}
