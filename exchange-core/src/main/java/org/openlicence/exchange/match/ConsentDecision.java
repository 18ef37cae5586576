package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionStanding;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.DeclineMatch;
import org.openlicence.exchange.match.MatchCommand.LapseMatch;
import org.openlicence.exchange.match.MatchCommand.MarkAnswerDueSoon;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.match.rule.ContractWasShown;
import org.openlicence.exchange.match.rule.RateWasShown;
import org.openlicence.exchange.match.rule.StepFitsMatch;
import org.openlicence.exchange.match.rule.TimeToAnswerEndsSoon;
import org.openlicence.exchange.match.rule.TimeToAnswerIsOver;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** The answers of the two sides: agree, decline, or let it lapse. */
final class ConsentDecision {
    private static final Set<MatchStatus> UNANSWERED = EnumSet.of(MatchStatus.PROPOSED, MatchStatus.CONSENT_PENDING);
    private static final int WHOLE = 10_000;
    /** Secrets are kept until both agree. */
    private static final Provision SECRETS = Law.CPL.art("30");

    private ConsentDecision() {}

    /** Nothing for a side that has agreed. @throws org.openlicence.exchange.shared.Refused MAT-09, MAT-10, MAT-22 */
    static List<MatchEvent> consent(
            MatchState now,
            ConsentToContact command,
            InstitutionStanding broker,
            MatchRegister register,
            PolicyBook policies) {
        MatchSide side = side(now, command);
        if (now.consented(side)) {
            return List.of();
        }
        BusinessRule.check(
                new StepFitsMatch(now.status(), UNANSWERED),
                new RateWasShown(now.rate(), command.shownRate()),
                new ContractWasShown(Objects.equals(now.contractHash(), command.shownContract())));
        Trace trace = Trace.of(command.origin(), policies.version(), SECRETS);
        SideConsented consented = new SideConsented(
                command.aggregateId(), side.name(), command.shownRate(), command.shownContract(), trace);
        if (now.status() == MatchStatus.PROPOSED) {
            return List.of(consented);
        }
        LocalDate day = command.origin().day();
        LocalDate until =
                day.plusMonths(policies.figure("match.outcome.months", day).value());
        register.introduced(command.matchId(), day, until);
        // A broker put into tier D since has proposed this lawfully; it only makes no new ones.
        CreditTier tier = broker.tierOn(day).orElse(CreditTier.D);
        boolean inspected = !now.byExchange() && drawn(command.aggregateId(), tier.inspectionRate(policies, day));
        String standing = now.byExchange() ? MatchIntroduced.BY_EXCHANGE : tier.name();
        return List.of(consented, new MatchIntroduced(command.aggregateId(), standing, inspected, until, trace));
    }

    /**
     * Whether an introduction is drawn for inspection: by its id, so that anybody can draw it again and nobody can choose.
     *
     * @param rate basis points
     */
    static boolean drawn(String matchId, int rate) {
        long number = Long.parseLong(ContentHash.of(matchId).value().substring(0, 12), 16);
        return number % WHOLE < rate;
    }

    /** Nothing when it was declined alike. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-09 */
    static List<MatchEvent> decline(
            MatchState now, DeclineMatch command, MatchRegister register, MatchTexts texts, PolicyBook policies) {
        MatchSide side = side(now, command);
        String note = command.note();
        String hash = note == null ? null : ContentHash.of(note).value();
        if (declinedAlike(now.last(MatchDeclined.class), side, command, hash)) {
            return List.of();
        }
        BusinessRule.check(FieldWithinLimit.text("note", note, 1_000), new StepFitsMatch(now.status(), UNANSWERED));
        if (note != null && hash != null) {
            texts.keep(command.matchId(), hash, note, command.origin().at());
        }
        register.over(command.matchId());
        return List.of(new MatchDeclined(
                command.aggregateId(),
                side.name(),
                command.reason().name(),
                hash,
                Trace.of(command.origin(), policies.version(), SECRETS)));
    }

    /** Nothing when it was said, is answered or over. @throws org.openlicence.exchange.shared.Refused MAT-21 */
    static List<MatchEvent> dueSoon(MatchState now, MarkAnswerDueSoon command, PolicyBook policies) {
        if (!UNANSWERED.contains(now.status()) || now.last(AnswerFellDueSoon.class) != null) {
            return List.of();
        }
        LocalDate day = command.origin().day();
        LocalDate from = now.proposed()
                .answerBy()
                .minusDays(policies.figure("match.expiring.days", day).value());
        BusinessRule.check(new TimeToAnswerEndsSoon(from, day));
        return List.of(new AnswerFellDueSoon(
                command.aggregateId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("introductions"))));
    }

    /** Nothing once it is answered or over. @throws org.openlicence.exchange.shared.Refused MAT-11 */
    static List<MatchEvent> lapse(MatchState now, LapseMatch command, MatchRegister register, PolicyBook policies) {
        if (!UNANSWERED.contains(now.status())) {
            return List.of();
        }
        BusinessRule.check(new TimeToAnswerIsOver(
                now.proposed().answerBy(), command.origin().day()));
        register.over(command.matchId());
        return List.of(new MatchLapsed(
                command.aggregateId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("introductions"))));
    }

    private static boolean declinedAlike(
            @Nullable MatchDeclined known, MatchSide side, DeclineMatch command, @Nullable String hash) {
        return known != null
                && known.side().equals(side.name())
                && known.reason().equals(command.reason().name())
                && Objects.equals(known.noteHash(), hash);
    }

    /** The side of whoever was let through. */
    static MatchSide side(MatchState now, MatchCommand command) {
        return Objects.requireNonNull(
                now.sideOf(command.origin().actor().organisationId()), "only a side is authorised");
    }
}
