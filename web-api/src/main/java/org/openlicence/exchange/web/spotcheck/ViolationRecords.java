package org.openlicence.exchange.web.spotcheck;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.query.creditrecord.ViolationRecordQueries;
import org.openlicence.exchange.query.creditrecord.ViolationRecordView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Violations on the credit record: the market office sees those of its region, an organisation its own, for as long as they may be queried. */
@Component
class ViolationRecords {
    private static final int SHOWN = 50;

    private final ViolationRecordQueries records;
    private final OrganisationDirectory directory;
    private final ActorResolver actors;
    private final PolicyBook policies;
    private final Clock clock;

    ViolationRecords(
            ViolationRecordQueries records,
            OrganisationDirectory directory,
            ActorResolver actors,
            PolicyBook policies,
            Clock clock) {
        this.records = records;
        this.directory = directory;
        this.actors = actors;
        this.policies = policies;
        this.clock = clock;
    }

    Page<ViolationRecordView> list(@Nullable String after) {
        Actor actor = actors.required();
        LocalDate since = today().minusYears(years().intValue());
        PageRequest request = new PageRequest(SHOWN, after);
        return actor.roles().contains(Role.MARKET_OFFICE)
                ? records.ofOffice(division(actor), since, request)
                : records.of(actor.organisationId(), since, request);
    }

    /** For how many years from the finding. */
    PolicyFigure years() {
        return policies.figure("credit.queryable.years", today());
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    private String division(Actor actor) {
        return directory
                .find(actor.organisationId())
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElseThrow(() -> new NotFound(actor.organisationId()));
    }
}
