package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
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
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.WaiverCommand.WaiveVatExemption;
import org.openlicence.exchange.taxpreference.event.WaiverEvent;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;
import org.openlicence.exchange.taxpreference.rule.ReliefIsNotWaived;

/** What one taxpayer gave up, for all its contracts (放弃免税). State table: docs/domain/taxpreference.md */
@AggregateRoot
class ReliefWaiver {
    private static final String WAIVER_BAR = "tax.vat.waiver-bar";

    @AggregateIdentifier
    private @Nullable String id;

    private VatBar bar = VatBar.NONE;

    ReliefWaiver() {}

    /** Nothing where it was given up for that day already. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(WaiveVatExemption command, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        BusinessRule.check(FieldWithinLimit.day("from", command.from()));
        if (!bar.from(command.from())) {
            BusinessRule.check(new ReliefIsNotWaived(bar.on(command.from())));
            AggregateLifecycle.apply(waived(command, policies));
        }
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(WaiverEvent event) {
        id = event.aggregateId();
        bar = bar.after(event);
    }

    private static VatExemptionWaived waived(WaiveVatExemption command, PolicyBook policies) {
        LocalDate from = command.from();
        boolean barred = !command.smallScale() && policies.has(WAIVER_BAR, "CN", from);
        return new VatExemptionWaived(
                command.aggregateId(),
                command.origin().actor().organisationId(),
                from,
                barred ? from.plusMonths(policies.figure(WAIVER_BAR, from).value()) : null,
                Trace.effective(command.origin(), from, policies.version(), Law.VAT_LAW.art("27")));
    }
}
