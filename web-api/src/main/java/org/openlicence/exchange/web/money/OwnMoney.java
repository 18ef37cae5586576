package org.openlicence.exchange.web.money;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.moneydue.MoneyDueQueries;
import org.openlicence.exchange.query.moneydue.MoneyDueQueries.Found;
import org.openlicence.exchange.query.moneydue.MoneySide;
import org.openlicence.exchange.query.moneydue.MoneyTotals;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Open sums of the organisation that reads, as of today in Shanghai. */
@Component
public class OwnMoney {
    private final MoneyDueQueries queries;
    private final ActorResolver actors;
    private final Clock clock;

    OwnMoney(MoneyDueQueries queries, ActorResolver actors, Clock clock) {
        this.queries = queries;
        this.actors = actors;
        this.clock = clock;
    }

    public MoneyTotals totals() {
        return queries.totals(reader(), today());
    }

    Found found(@Nullable MoneySide side, PageRequest request) {
        return queries.of(reader(), side, today(), request);
    }

    String reader() {
        return actors.required().organisationId();
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
