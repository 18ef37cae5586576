package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.CorrectRoyaltyStatement;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkStatementOverdue;
import org.openlicence.exchange.royalty.RoyaltyCommand.StateRoyalty;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
import org.openlicence.exchange.royalty.RoyaltyState.Share;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyStated;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyStatementCorrected;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.StatementFellOverdue;
import org.openlicence.exchange.royalty.rule.DefinitionIsConfirmed;
import org.openlicence.exchange.royalty.rule.LastDayIsOver;
import org.openlicence.exchange.royalty.rule.PeriodHasEnded;
import org.openlicence.exchange.royalty.rule.PeriodIsNotStatedOtherwise;
import org.openlicence.exchange.royalty.rule.PeriodIsOfTheLicence;
import org.openlicence.exchange.royalty.rule.StatementIsNotAudited;
import org.openlicence.exchange.royalty.rule.StatementIsNotPaidYet;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the taker's statements lead to. */
final class StatementDecision {
    private static final Provision FEE_AS_AGREED = Law.CC.art("867");
    private static final Provision LAST_DAY = Law.CC.art("203");

    private StatementDecision() {}

    /** Nothing for the statement that is known. @throws org.openlicence.exchange.shared.Refused IN-01, RY-01, -02, -03, -05 */
    static List<RoyaltyEvent> state(RoyaltyState now, StateRoyalty command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        if (known(period, command.baseFen()) && command.definitionConfirmed()) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        List<BusinessRule> rules =
                fields(now, command.period(), period, command.baseFen(), command.definitionConfirmed());
        if (period != null) {
            rules.add(new PeriodHasEnded(period.number(), period.statableFrom(), today));
            rules.add(new PeriodIsNotStatedOtherwise(period.number(), period.status()));
        }
        BusinessRule.check(rules);
        Money due = now.share().due(command.baseFen());
        return List.of(new RoyaltyStated(
                command.aggregateId(),
                command.period(),
                command.baseFen(),
                due.fen(),
                due.equals(Money.ZERO) ? null : RoyaltyDeadlines.paymentDueOn(today, policies),
                Trace.of(command.origin(), policies.version(), FEE_AS_AGREED)));
    }

    /** Nothing for the figure that stands. @throws org.openlicence.exchange.shared.Refused IN-01, RY-01, RY-04, RY-05, RY-18 */
    static List<RoyaltyEvent> correct(RoyaltyState now, CorrectRoyaltyStatement command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        if (known(period, command.baseFen()) && command.definitionConfirmed()) {
            return List.of();
        }
        List<BusinessRule> rules =
                fields(now, command.period(), period, command.baseFen(), command.definitionConfirmed());
        if (period != null) {
            rules.add(new StatementIsNotPaidYet(period.number(), period.status()));
            rules.add(new StatementIsNotAudited(period.number(), period.audit() != null));
        }
        BusinessRule.check(rules);
        Money due = now.share().due(command.baseFen());
        return List.of(new RoyaltyStatementCorrected(
                command.aggregateId(),
                command.period(),
                command.baseFen(),
                due.fen(),
                due.equals(Money.ZERO)
                        ? null
                        : stillDueOn(period, command.origin().day(), policies),
                Trace.of(command.origin(), policies.version(), FEE_AS_AGREED)));
    }

    /** Nothing where it was stated meanwhile, or is gone. @throws org.openlicence.exchange.shared.Refused RY-06 */
    static List<RoyaltyEvent> overdue(RoyaltyState now, MarkStatementOverdue command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        if (period == null || period.status() != RoyaltyStatus.OPEN) {
            return List.of();
        }
        LocalDate dueOn = RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies);
        BusinessRule.check(
                new LastDayIsOver(period.number(), dueOn, command.origin().day()));
        Trace trace = Trace.effective(command.origin(), dueOn.plusDays(1), policies.version(), LAST_DAY);
        return List.of(new StatementFellOverdue(command.aggregateId(), command.period(), trace));
    }

    /** Only a profit may be negative. */
    static BusinessRule baseWithinLimit(RoyaltyState now, long baseFen) {
        Share share = now.plan().share();
        long least = share != null && share.base() == RoyaltyBase.PROFIT ? -Money.MAX_FEN : 0;
        return FieldWithinLimit.number("baseFen", baseFen, least, Money.MAX_FEN);
    }

    private static boolean known(@Nullable RoyaltyPeriod period, long baseFen) {
        Statement statement = period == null ? null : period.statement();
        return statement != null && statement.baseFen() == baseFen;
    }

    private static List<BusinessRule> fields(
            RoyaltyState now, int number, @Nullable RoyaltyPeriod period, long baseFen, boolean confirmed) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(baseWithinLimit(now, baseFen));
        rules.add(new PeriodIsOfTheLicence(number, period != null));
        rules.add(new DefinitionIsConfirmed(confirmed));
        return rules;
    }

    /** A correction gives no more time, unless nothing was due before. */
    private static LocalDate stillDueOn(@Nullable RoyaltyPeriod period, LocalDate today, PolicyBook policies) {
        Statement former = period == null ? null : period.statement();
        LocalDate dueOn = former == null ? null : former.paymentDueOn();
        return dueOn == null ? RoyaltyDeadlines.paymentDueOn(today, policies) : dueOn;
    }
}
