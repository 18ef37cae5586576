package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openlicence.exchange.institution.InstitutionCommand.AppealTier;
import org.openlicence.exchange.institution.InstitutionCommand.AssignTier;
import org.openlicence.exchange.institution.InstitutionCommand.DecideCreditCase;
import org.openlicence.exchange.institution.InstitutionCommand.DecideTierAppeal;
import org.openlicence.exchange.institution.InstitutionCommand.OpenCreditCase;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealed;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.institution.rule.AnotherPersonDecides;
import org.openlicence.exchange.institution.rule.AppealIsInTime;
import org.openlicence.exchange.institution.rule.AppealIsPending;
import org.openlicence.exchange.institution.rule.AppealPutsElsewhere;
import org.openlicence.exchange.institution.rule.CaseIsOpen;
import org.openlicence.exchange.institution.rule.TierBeginsAhead;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Credit of an institution: its tier, the appeal against it, and cases of reported misconduct. */
final class CreditDecision {
    private static final int TEXT = 2_000;
    private static final Provision TIERS = Law.DESIGN.art("institution-tiers");

    private CreditDecision() {}

    /** Nothing for the tier decided alike for that day. @throws org.openlicence.exchange.shared.Refused IN-01, TTI-03 */
    static List<InstitutionEvent> assign(
            InstitutionState now,
            AssignTier command,
            BrokeredYears years,
            InstitutionTexts texts,
            PolicyBook policies) {
        TierAssigned last = now.decision();
        String hash = ContentHash.of(command.reason()).value();
        if (last != null
                && last.tier().equals(command.tier().name())
                && last.from().equals(command.from())
                && last.reasonHash().equals(hash)
                && Objects.equals(last.year(), command.year())) {
            return List.of();
        }
        LocalDate day = command.origin().day();
        BusinessRule.check(
                FieldWithinLimit.number("year", command.year(), 2000, day.getYear()),
                FieldWithinLimit.day("from", command.from()),
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new TierBeginsAhead(command.from(), day));
        keep(command, command.reason(), hash, texts);
        return List.of(new TierAssigned(
                command.aggregateId(),
                last == null ? 1 : last.number() + 1,
                command.tier().name(),
                command.year(),
                YearlyScore.of(years.of(now.registered().organisationId(), command.year()), policies, day)
                        .total(),
                command.from(),
                hash,
                day.plusDays(policies.figure("institution.appeal.days", day).value()),
                Trace.of(command.origin(), policies.version(), TIERS, Law.SHC.art("24"))));
    }

    /** Nothing while that appeal stands. @throws org.openlicence.exchange.shared.Refused IN-01, TTI-04 */
    static List<InstitutionEvent> appeal(
            InstitutionState now, AppealTier command, InstitutionTexts texts, PolicyBook policies) {
        TierAssigned last = now.decision();
        LocalDate day = command.origin().day();
        if (now.appealed() && !now.appealDecided()) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new AppealIsInTime(last != null && !now.appealed(), last == null ? day : last.appealUntil(), day));
        String hash = ContentHash.of(command.reason()).value();
        keep(command, command.reason(), hash, texts);
        return List.of(new TierAppealed(
                command.aggregateId(),
                last == null ? 0 : last.number(),
                hash,
                Trace.of(command.origin(), policies.version(), TIERS)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, TTI-05, TTI-06, TTI-09 */
    static List<InstitutionEvent> decideAppeal(
            InstitutionState now, DecideTierAppeal command, InstitutionTexts texts, PolicyBook policies) {
        TierAssigned last = now.decision();
        String person = command.origin().actor().personId();
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new AppealIsPending(last != null && now.appealed() && !now.appealDecided()),
                new AnotherPersonDecides(
                        last == null || !last.trace().personId().equals(person)),
                new AppealPutsElsewhere(
                        last == null || last.tier().equals(command.tier().name()) != command.upheld()));
        String hash = ContentHash.of(command.reason()).value();
        keep(command, command.reason(), hash, texts);
        return List.of(new TierAppealDecided(
                command.aggregateId(),
                last == null ? 0 : last.number(),
                command.upheld(),
                command.tier().name(),
                hash,
                Trace.of(command.origin(), policies.version(), TIERS)));
    }

    /** Nothing for a case that is known. */
    static List<InstitutionEvent> openCase(InstitutionState now, OpenCreditCase command, PolicyBook policies) {
        if (now.cases().containsKey(command.caseId())) {
            return List.of();
        }
        return List.of(new CreditCaseOpened(
                command.aggregateId(),
                command.caseId(),
                command.matchId(),
                command.kind(),
                Trace.of(command.origin(), policies.version(), Law.CPL.art("48"))));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, TTI-08 */
    static List<InstitutionEvent> decideCase(
            InstitutionState now, DecideCreditCase command, InstitutionTexts texts, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new CaseIsOpen(Boolean.FALSE.equals(now.cases().get(command.caseId()))));
        LocalDate day = command.origin().day();
        String hash = ContentHash.of(command.reason()).value();
        keep(command, command.reason(), hash, texts);
        return List.of(new CreditCaseDecided(
                command.aggregateId(),
                command.caseId(),
                command.proven(),
                hash,
                day.plusYears(policies.figure("credit.queryable.years", day).value()),
                Trace.of(command.origin(), policies.version(), Law.CPL.art("48"), Law.SHX.art("35"))));
    }

    private static void keep(InstitutionCommand command, String words, String hash, InstitutionTexts texts) {
        texts.keep(command.institutionId(), hash, words, command.origin().at());
    }
}
