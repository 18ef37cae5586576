package org.openlicence.exchange.web.demand;

import java.time.Clock;
import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.creditrecord.CreditRecordQueries;
import org.openlicence.exchange.query.creditrecord.ViolationRecordQueries;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** What this exchange itself has on record of a demander, for the registrar who vets; other records are kept elsewhere. */
@Component
class DemanderCredit {
    private static final int MOST = 50;

    private final CreditRecordQueries defaults;
    private final ViolationRecordQueries violations;
    private final PolicyBook policies;
    private final Clock clock;

    DemanderCredit(CreditRecordQueries defaults, ViolationRecordQueries violations, PolicyBook policies, Clock clock) {
        this.defaults = defaults;
        this.violations = violations;
        this.policies = policies;
        this.clock = clock;
    }

    /** Records of defaults and violations in the years that count, at most {@value #MOST} of each. */
    int records(String organisationId) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        LocalDate since =
                today.minusYears(policies.figure("demand.credit.years", today).value());
        PageRequest page = PageRequest.first(MOST);
        return defaults.of(organisationId, today, page).items().size()
                + violations.of(organisationId, since, page).items().size();
    }
}
