package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.match.MatchCommand.AnswerNeed;
import org.openlicence.exchange.match.MatchCommand.GiveFeedback;
import org.openlicence.exchange.match.MatchCommand.ReportMisconduct;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.NeedAnswered;
import org.openlicence.exchange.match.rule.BrokerTookPart;
import org.openlicence.exchange.match.rule.FeedbackIsComplete;
import org.openlicence.exchange.match.rule.NeedIsAnsweredInTime;
import org.openlicence.exchange.match.rule.StepFitsMatch;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What is said after the introduction: feedback, the owner's answer, a report of the broker. */
final class TalksDecision {
    private static final int TEXT = 1_000;
    private static final int EVIDENCE = 2_000;
    private static final Provision FEEDBACK = Law.STOCK_PLAN_2024.art("");
    private static final Set<MatchStatus> INTRODUCED = EnumSet.of(MatchStatus.INTRODUCED, MatchStatus.IN_TALKS);

    private TalksDecision() {}

    /** Nothing for the feedback that is known. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-09, MAT-13 */
    static List<MatchEvent> feedback(
            MatchState now, GiveFeedback command, MatchRegister register, MatchTexts texts, PolicyBook policies) {
        String words = command.improvementText();
        String hash = words == null ? null : ContentHash.of(words).value();
        if (saidAlike(now.last(FeedbackGiven.class), command, hash)) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.number("prospect", command.prospect(), 1, 5),
                FieldWithinLimit.text("improvementText", words, TEXT),
                new StepFitsMatch(now.status(), EnumSet.of(MatchStatus.INTRODUCED)),
                new FeedbackIsComplete(missing(command)));
        LocalDate day = command.origin().day();
        boolean over = command.intention() == Intention.NONE;
        if (words != null && hash != null) {
            texts.keep(command.matchId(), hash, words, command.origin().at());
        }
        if (over) {
            register.over(command.matchId());
        }
        return List.of(new FeedbackGiven(
                command.aggregateId(),
                command.prospect(),
                command.improvement().name(),
                hash,
                command.intention().name(),
                command.refusal() == null ? null : command.refusal().name(),
                over ? null : now.proposed().ownerId(),
                over
                        ? null
                        : day.plusDays(policies.figure("match.need.days", day).value()),
                Trace.of(command.origin(), policies.version(), FEEDBACK)));
    }

    /** Nothing for the answer that is known. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-09, MAT-14 */
    static List<MatchEvent> answer(MatchState now, AnswerNeed command, MatchTexts texts, PolicyBook policies) {
        String hash = ContentHash.of(command.answer()).value();
        NeedAnswered known = now.last(NeedAnswered.class);
        if (known != null && known.answerHash().equals(hash)) {
            return List.of();
        }
        LocalDate day = command.origin().day();
        int days = policies.figure("match.need.days", day).intValue();
        BusinessRule.check(
                FieldWithinLimit.requiredText("answer", command.answer(), EVIDENCE),
                new StepFitsMatch(now.status(), INTRODUCED),
                new NeedIsAnsweredInTime(now.answerBy(days), day));
        texts.keep(command.matchId(), hash, command.answer(), command.origin().at());
        return List.of(new NeedAnswered(
                command.aggregateId(), hash, Trace.of(command.origin(), policies.version(), FEEDBACK)));
    }

    /** Nothing for what that side has reported alike. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-23 */
    static List<MatchEvent> report(MatchState now, ReportMisconduct command, MatchTexts texts, PolicyBook policies) {
        String side = ConsentDecision.side(now, command).name();
        String hash = ContentHash.of(command.evidence()).value();
        boolean known = now.past().stream()
                .filter(MisconductReported.class::isInstance)
                .map(MisconductReported.class::cast)
                .anyMatch(report -> report.side().equals(side)
                        && report.kind().equals(command.kind().name())
                        && report.evidenceHash().equals(hash));
        if (known) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("evidence", command.evidence(), EVIDENCE),
                new BrokerTookPart(!now.byExchange()));
        texts.keep(command.matchId(), hash, command.evidence(), command.origin().at());
        return List.of(new MisconductReported(
                command.aggregateId(),
                now.reports() + 1,
                now.proposed().brokerId(),
                side,
                command.kind().name(),
                hash,
                Trace.of(command.origin(), policies.version(), Law.CPL.art("48"))));
    }

    private static String missing(GiveFeedback command) {
        if (command.intention() == Intention.NONE && command.refusal() == null) {
            return "refusal";
        }
        String words = command.improvementText();
        boolean silent = words == null || words.isBlank();
        return command.improvement() != Improvement.NONE && silent ? "improvementText" : "";
    }

    private static boolean saidAlike(@Nullable FeedbackGiven known, GiveFeedback command, @Nullable String hash) {
        return known != null
                && known.prospect() == command.prospect()
                && known.improvement().equals(command.improvement().name())
                && Objects.equals(known.improvementHash(), hash)
                && known.intention().equals(command.intention().name())
                && Objects.equals(
                        known.refusal(),
                        command.refusal() == null ? null : command.refusal().name());
    }
}
