package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyAudit.CostBearer;
import org.openlicence.exchange.royalty.RoyaltyAudit.Finding;
import org.openlicence.exchange.royalty.RoyaltyCommand.AnswerAudit;
import org.openlicence.exchange.royalty.RoyaltyCommand.CallAudit;
import org.openlicence.exchange.royalty.RoyaltyCommand.RecordAuditFinding;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.AuditAnswered;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.AuditCalled;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.AuditFound;
import org.openlicence.exchange.royalty.rule.AuditAwaitsFinding;
import org.openlicence.exchange.royalty.rule.FindingAwaitsAnswer;
import org.openlicence.exchange.royalty.rule.NoOtherAuditThisYear;
import org.openlicence.exchange.royalty.rule.PeriodCanBeAudited;
import org.openlicence.exchange.royalty.rule.PeriodIsOfTheLicence;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What a licensor's look into the books leads to. */
final class AuditDecision {
    /** The taker bears the cost when more than this share of the royalty was missing. */
    static final String COST_SHIFT = "royalty.audit.cost-shift";

    /** An audit dearer than a billion yuan is a slip of the pen. */
    private static final long DEAREST_FEN = 100_000_000_000L;

    private static final long WHOLE = 10_000;
    private static final Provision AUDIT = Law.DESIGN.art("royalty-audit");

    private AuditDecision() {}

    /** Nothing while the period's audit runs. @throws org.openlicence.exchange.shared.Refused RY-01, RY-14, RY-15 */
    static List<RoyaltyEvent> call(RoyaltyState now, CallAudit command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        RoyaltyAudit audit = period == null ? null : period.audit();
        if (audit != null && audit.finding() == null) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), period != null));
        if (period != null) {
            rules.add(new PeriodCanBeAudited(period.number(), period.status(), audit != null));
        }
        rules.add(new NoOtherAuditThisYear(command.origin().day(), now.lastAuditOn()));
        BusinessRule.check(rules);
        return List.of(new AuditCalled(
                command.aggregateId(), command.period(), Trace.of(command.origin(), policies.version(), AUDIT)));
    }

    /** Nothing for the finding that is known. @throws org.openlicence.exchange.shared.Refused IN-01, RY-01, RY-16 */
    static List<RoyaltyEvent> found(RoyaltyState now, RecordAuditFinding command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        RoyaltyAudit audit = period == null ? null : period.audit();
        Finding known = audit == null ? null : audit.finding();
        if (known != null && known.baseFen() == command.baseFen() && known.costFen() == command.costFen()) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(StatementDecision.baseWithinLimit(now, command.baseFen()));
        rules.add(FieldWithinLimit.number("costFen", command.costFen(), 0, DEAREST_FEN));
        rules.add(new PeriodIsOfTheLicence(command.period(), period != null));
        rules.add(new AuditAwaitsFinding(command.period(), audit != null && known == null));
        BusinessRule.check(rules);
        return List.of(finding(now, command, period == null ? 0 : period.dueFen(), policies));
    }

    /** Nothing for the answer that is known. @throws org.openlicence.exchange.shared.Refused RY-01, RY-17 */
    static List<RoyaltyEvent> answer(RoyaltyState now, AnswerAudit command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        RoyaltyAudit audit = period == null ? null : period.audit();
        Boolean known = audit == null ? null : audit.accepted();
        if (known != null && known == command.accepted()) {
            return List.of();
        }
        boolean found = audit != null && audit.finding() != null;
        BusinessRule.check(List.of(
                new PeriodIsOfTheLicence(command.period(), period != null),
                new FindingAwaitsAnswer(command.period(), found && known == null)));
        return List.of(new AuditAnswered(
                command.aggregateId(),
                command.period(),
                command.accepted(),
                Trace.of(command.origin(), policies.version(), AUDIT)));
    }

    /** Only what is missing is due; a statement that was too high is not reckoned back. */
    private static AuditFound finding(
            RoyaltyState now, RecordAuditFinding command, long statedFen, PolicyBook policies) {
        LocalDate today = command.origin().day();
        Money due = now.share().due(command.baseFen());
        long difference = Math.max(0, due.fen() - statedFen);
        int limit = policies.figure(COST_SHIFT, today).intValue();
        CostBearer bearer = difference * WHOLE > due.fen() * limit ? CostBearer.TAKER : CostBearer.LICENSOR;
        long owed = difference + (bearer == CostBearer.TAKER ? command.costFen() : 0);
        return new AuditFound(
                command.aggregateId(),
                now.plan().takerId(),
                command.period(),
                command.baseFen(),
                due.fen(),
                difference,
                command.costFen(),
                bearer.name(),
                limit,
                owed == 0 ? null : now.nextSupplement(),
                owed,
                owed == 0 ? null : RoyaltyDeadlines.paymentDueOn(today, policies),
                Trace.of(command.origin(), policies.version(), AUDIT, Law.CC.art("867")));
    }
}
