package org.openlicence.exchange.taxpreference;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;

/** The technology transfer incomes of a taxpayer in one year, which share the exempt amount (纳税年度). */
@AggregateRoot
class TaxYear {
    @AggregateIdentifier
    private @Nullable String id;

    private TaxYearState state = TaxYearState.NONE;

    TaxYear() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(EnterYearIncome command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        List<YearAssessed> decided = state.holds(command.region(), command.income())
                ? List.of()
                : List.of(YearDecision.assess(state, command, policies));
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(TaxYearEvent event) {
        id = event.aggregateId();
        state = TaxYearState.after(state, event);
    }
}
