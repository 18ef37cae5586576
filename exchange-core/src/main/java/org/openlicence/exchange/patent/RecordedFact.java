package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openlicence.exchange.patent.PatentCommand.RecordAnnualFeeDue;
import org.openlicence.exchange.patent.PatentCommand.RecordAnnualFeePaid;
import org.openlicence.exchange.patent.PatentCommand.RecordEvaluationReport;
import org.openlicence.exchange.patent.PatentCommand.RecordLicenceInTerm;
import org.openlicence.exchange.patent.PatentCommand.RecordPledge;
import org.openlicence.exchange.patent.PatentCommand.RecordPledgeReleased;
import org.openlicence.exchange.patent.PatentCommand.RecordPledgeeConsent;
import org.openlicence.exchange.patent.PatentCommand.RecordRightEnded;
import org.openlicence.exchange.patent.PatentCommand.RecordSuspension;
import org.openlicence.exchange.patent.PatentCommand.RecordSuspensionLifted;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFacts.Suspension;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.rule.DatesInOrder;
import org.openlicence.exchange.patent.rule.FactIsOnRegister;
import org.openlicence.exchange.patent.rule.PaymentCoversFeeAndLateFee;
import org.openlicence.exchange.patent.rule.RecordedAlike;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/**
 * What a registrar's command comes to, given the facts on the register. Pure.
 *
 * @param rules what must hold
 * @param repeat whether the register says so already, so that nothing happens
 * @param event what happens otherwise
 */
record RecordedFact(List<BusinessRule> rules, boolean repeat, PatentEvent event) {
    private static final int NUMBER = 100;
    private static final int NAME = 200;
    private static final int LAST_FEE_YEAR = 20;
    private static final long HIGHEST_FEE_FEN = 100_000_000;

    static RecordedFact of(PatentFacts facts, RecordAnnualFeeDue c, PolicyBook policies) {
        Optional<AnnualFee> former = fee(facts, c.feeYear());
        boolean alike = former.filter(fee -> fee.dueOn().equals(c.dueOn())
                        && fee.fullFeeFen() == c.fullFee().fen())
                .isPresent();
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.number("feeYear", c.feeYear(), 1, LAST_FEE_YEAR),
                        FieldWithinLimit.number("fullFee", c.fullFee().fen(), 1, HIGHEST_FEE_FEN),
                        FieldWithinLimit.day("dueOn", c.dueOn()),
                        new DatesInOrder("filedOn", facts.filedOn(), "dueOn", c.dueOn()),
                        new RecordedAlike("annualFee", "" + c.feeYear(), former.isEmpty() || alike)),
                former.isPresent(),
                new PatentEvent.AnnualFeeFellDue(
                        c.patentId().value(),
                        c.feeYear(),
                        c.dueOn(),
                        c.fullFee().fen(),
                        trace(c, c.dueOn(), policies, Law.PL.art("43"))));
    }

    static RecordedFact of(PatentFacts facts, RecordAnnualFeePaid c, PolicyBook policies) {
        Optional<AnnualFee> former = fee(facts, c.feeYear());
        boolean paid = former.filter(fee -> fee.paidOn() != null).isPresent();
        boolean alike = former.filter(fee -> c.paidOn().equals(fee.paidOn())).isPresent();
        Optional<AnnualFeeDemand> demand =
                former.map(fee -> new AnnualFeeDemand(Money.ofFen(fee.fullFeeFen()), fee.dueOn()));
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.day("paidOn", c.paidOn()),
                        new FactIsOnRegister("annualFee", "" + c.feeYear(), former.isPresent()),
                        new RecordedAlike("annualFeePayment", "" + c.feeYear(), !paid || alike),
                        new DatesInOrder(
                                "paidOn", c.paidOn(), "today", c.origin().day()),
                        new DatesInOrder(
                                "paidOn",
                                c.paidOn(),
                                "graceEndsOn",
                                demand.map(d -> d.graceEndsOn(policies)).orElse(null)),
                        new PaymentCoversFeeAndLateFee(
                                demand.map(d -> d.payableOn(c.paidOn(), policies))
                                        .orElse(Money.ZERO),
                                c.amount())),
                paid,
                new PatentEvent.AnnualFeePaid(
                        c.patentId().value(),
                        c.feeYear(),
                        c.paidOn(),
                        c.amount().fen(),
                        trace(c, c.paidOn(), policies, Law.PL.art("43"), Law.IR.art("115"))));
    }

    static RecordedFact of(PatentFacts facts, RecordEvaluationReport c, PolicyBook policies) {
        EvaluationReport report = new EvaluationReport(c.reportNumber(), c.issuedOn(), c.positive());
        Optional<EvaluationReport> former =
                first(facts.evaluationReports(), r -> r.reportNumber().equals(c.reportNumber()));
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("reportNumber", c.reportNumber(), NUMBER),
                        FieldWithinLimit.day("issuedOn", c.issuedOn()),
                        new DatesInOrder("grantedOn", facts.grantedOn(), "issuedOn", c.issuedOn()),
                        new DatesInOrder(
                                "issuedOn", c.issuedOn(), "today", c.origin().day()),
                        new RecordedAlike(
                                "evaluationReport",
                                c.reportNumber(),
                                former.isEmpty() || former.get().equals(report))),
                former.isPresent(),
                new PatentEvent.EvaluationReportIssued(
                        c.patentId().value(),
                        c.reportNumber(),
                        c.issuedOn(),
                        c.positive(),
                        trace(c, c.issuedOn(), policies, Law.PL.art("50(1)"))));
    }

    static RecordedFact of(PatentFacts facts, RecordPledge c, PolicyBook policies) {
        Optional<Pledge> former = pledge(facts, c.pledgeNumber());
        boolean alike = former.filter(p -> p.pledgee().equals(c.pledgee())).isPresent();
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("pledgeNumber", c.pledgeNumber(), NUMBER),
                        FieldWithinLimit.requiredLine("pledgee", c.pledgee(), NAME),
                        FieldWithinLimit.day("registeredOn", c.registeredOn()),
                        new DatesInOrder(
                                "registeredOn",
                                c.registeredOn(),
                                "today",
                                c.origin().day()),
                        new RecordedAlike("pledge", c.pledgeNumber(), former.isEmpty() || alike)),
                former.isPresent(),
                new PatentEvent.PledgeRegistered(
                        c.patentId().value(),
                        c.pledgeNumber(),
                        c.pledgee(),
                        c.registeredOn(),
                        trace(c, c.registeredOn(), policies, Law.IR.art("86(4)"))));
    }

    static RecordedFact of(PatentFacts facts, RecordPledgeeConsent c, PolicyBook policies) {
        Optional<Pledge> former = pledge(facts, c.pledgeNumber());
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("documentHash", c.documentHash(), NUMBER),
                        new FactIsOnRegister("pledge", c.pledgeNumber(), former.isPresent())),
                former.filter(Pledge::consented).isPresent(),
                new PatentEvent.PledgeeConsented(
                        c.patentId().value(),
                        c.pledgeNumber(),
                        c.documentHash(),
                        Trace.of(c.origin(), policies.version(), Law.IR.art("86(4)"))));
    }

    static RecordedFact of(PatentFacts facts, RecordPledgeReleased c, PolicyBook policies) {
        Optional<Pledge> former = pledge(facts, c.pledgeNumber());
        boolean released = former.filter(p -> p.releasedOn() != null).isPresent();
        boolean alike =
                former.filter(p -> c.releasedOn().equals(p.releasedOn())).isPresent();
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.day("releasedOn", c.releasedOn()),
                        new DatesInOrder(
                                "releasedOn",
                                c.releasedOn(),
                                "today",
                                c.origin().day()),
                        new FactIsOnRegister("pledge", c.pledgeNumber(), former.isPresent()),
                        new RecordedAlike("pledgeRelease", c.pledgeNumber(), !released || alike)),
                released,
                new PatentEvent.PledgeReleased(
                        c.patentId().value(),
                        c.pledgeNumber(),
                        c.releasedOn(),
                        trace(c, c.releasedOn(), policies, Law.IR.art("106"))));
    }

    static RecordedFact of(PatentFacts facts, RecordLicenceInTerm c, PolicyBook policies) {
        LicenceInTerm licence = new LicenceInTerm(c.recordalNumber(), c.form(), c.from(), c.to());
        Optional<LicenceInTerm> former =
                first(facts.licences(), l -> l.recordalNumber().equals(c.recordalNumber()));
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("recordalNumber", c.recordalNumber(), NUMBER),
                        FieldWithinLimit.day("from", c.from()),
                        FieldWithinLimit.day("to", c.to()),
                        new DatesInOrder("from", c.from(), "to", c.to()),
                        new RecordedAlike(
                                "licence",
                                c.recordalNumber(),
                                former.isEmpty() || former.get().equals(licence))),
                former.isPresent(),
                new PatentEvent.LicenceInTermRecorded(
                        c.patentId().value(),
                        c.recordalNumber(),
                        c.form().name(),
                        c.from(),
                        c.to(),
                        trace(c, c.from(), policies, Law.IR.art("86(1)"))));
    }

    static RecordedFact of(PatentFacts facts, RecordSuspension c, PolicyBook policies) {
        Optional<Suspension> former = suspension(facts, c.caseNumber());
        boolean alike = former.filter(s -> s.ground() == c.ground() && s.from().equals(c.from()))
                .isPresent();
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.requiredLine("caseNumber", c.caseNumber(), NUMBER),
                        FieldWithinLimit.day("from", c.from()),
                        new DatesInOrder("from", c.from(), "today", c.origin().day()),
                        new RecordedAlike("suspension", c.caseNumber(), former.isEmpty() || alike)),
                former.isPresent(),
                new PatentEvent.ProceedingsSuspended(
                        c.patentId().value(),
                        c.caseNumber(),
                        c.ground().name(),
                        c.from(),
                        trace(c, c.from(), policies, Law.IR.art("86(2)"))));
    }

    static RecordedFact of(PatentFacts facts, RecordSuspensionLifted c, PolicyBook policies) {
        Optional<Suspension> former = suspension(facts, c.caseNumber());
        boolean lifted = former.filter(s -> s.liftedOn() != null).isPresent();
        boolean alike = former.filter(s -> c.liftedOn().equals(s.liftedOn())).isPresent();
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.day("liftedOn", c.liftedOn()),
                        new FactIsOnRegister("suspension", c.caseNumber(), former.isPresent()),
                        new DatesInOrder("from", former.map(Suspension::from).orElse(null), "liftedOn", c.liftedOn()),
                        new DatesInOrder(
                                "liftedOn", c.liftedOn(), "today", c.origin().day()),
                        new RecordedAlike("suspensionLift", c.caseNumber(), !lifted || alike)),
                lifted,
                new PatentEvent.SuspensionLifted(
                        c.patentId().value(),
                        c.caseNumber(),
                        c.liftedOn(),
                        trace(c, c.liftedOn(), policies, Law.IR.art("103"))));
    }

    static RecordedFact of(PatentFacts facts, RecordRightEnded c, PolicyBook policies) {
        boolean repeat = c.reason() == facts.rightEnd() && c.endedOn().equals(facts.rightEndedOn());
        return new RecordedFact(
                List.of(
                        FieldWithinLimit.day("endedOn", c.endedOn()),
                        new DatesInOrder("filedOn", facts.filedOn(), "endedOn", c.endedOn()),
                        new DatesInOrder(
                                "endedOn", c.endedOn(), "today", c.origin().day())),
                repeat,
                new PatentEvent.RightEnded(
                        c.patentId().value(),
                        c.reason().name(),
                        c.endedOn(),
                        trace(c, c.endedOn(), policies, basisOf(c.reason()))));
    }

    private static Provision basisOf(RightEnd reason) {
        return switch (reason) {
            case EXPIRED -> Law.PL.art("42");
            case FEE_UNPAID, ABANDONED -> Law.PL.art("44");
            case INVALIDATED -> Law.PL.art("47");
        };
    }

    private static Trace trace(PatentCommand command, LocalDate effectiveOn, PolicyBook policies, Provision... basis) {
        return Trace.effective(command.origin(), effectiveOn, policies.version(), basis);
    }

    private static Optional<AnnualFee> fee(PatentFacts facts, int feeYear) {
        return first(facts.annualFees(), fee -> fee.feeYear() == feeYear);
    }

    private static Optional<Pledge> pledge(PatentFacts facts, String number) {
        return first(facts.pledges(), pledge -> pledge.pledgeNumber().equals(number));
    }

    private static Optional<Suspension> suspension(PatentFacts facts, String caseNumber) {
        return first(facts.suspensions(), suspension -> suspension.caseNumber().equals(caseNumber));
    }

    private static <T> Optional<T> first(List<T> list, Predicate<T> which) {
        return list.stream().filter(which).findFirst();
    }
}
