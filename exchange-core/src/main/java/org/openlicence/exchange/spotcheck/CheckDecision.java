package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.CommitmentRegister;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.AskRectification;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.CloseCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.ExamineCheck;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.FindViolation;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.HandInMaterial;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NoteNoReply;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.PassCheck;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.MaterialHandedIn;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.NoReplyNoted;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.RectificationAsked;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckClosed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckExamined;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPassed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;
import org.openlicence.exchange.spotcheck.rule.AnswerTimeIsOver;
import org.openlicence.exchange.spotcheck.rule.InspectorWasDrawn;
import org.openlicence.exchange.spotcheck.rule.StepFitsCheck;

/** The party's answer, the inspector's examination and what it comes to. An act sent again changes nothing. */
final class CheckDecision {
    private static final int TEXT = 2_000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Set<SpotCheckStatus> ASKED = EnumSet.of(
            SpotCheckStatus.NOTIFIED, SpotCheckStatus.MATERIAL_IN, SpotCheckStatus.NO_REPLY, SpotCheckStatus.RECTIFY);
    private static final Set<SpotCheckStatus> DECIDABLE = EnumSet.of(SpotCheckStatus.EXAMINED, SpotCheckStatus.RECTIFY);

    private CheckDecision() {}

    static Optional<SpotCheckEvent> handIn(SpotCheckState now, HandInMaterial c, PolicyBook policies) {
        if (now.last() instanceof MaterialHandedIn known
                && known.statement().equals(c.statement())
                && Objects.equals(known.documentHash(), c.documentHash())) {
            return Optional.empty();
        }
        String hash = c.documentHash();
        BusinessRule.check(
                FieldWithinLimit.requiredText("statement", c.statement(), TEXT),
                FieldWithinLimit.form("documentHash", hash == null ? "0".repeat(64) : hash, HASH),
                new StepFitsCheck(now.status(), ASKED));
        return Optional.of(new MaterialHandedIn(c.aggregateId(), c.statement(), c.documentHash(), trace(c, policies)));
    }

    /** Nothing once an answer came. */
    static Optional<SpotCheckEvent> noReply(SpotCheckState now, NoteNoReply c, PolicyBook policies) {
        if (now.notice() != null && now.status() != SpotCheckStatus.NOTIFIED) {
            return Optional.empty();
        }
        BusinessRule.check(new StepFitsCheck(now.status(), Set.of(SpotCheckStatus.NOTIFIED)));
        BusinessRule.check(new AnswerTimeIsOver(now.answerUntil(), c.origin().day()));
        return Optional.of(new NoReplyNoted(c.aggregateId(), trace(c, policies)));
    }

    static Optional<SpotCheckEvent> examine(SpotCheckState now, ExamineCheck c, PolicyBook policies) {
        if (now.last() instanceof SpotCheckExamined known && known.findings().equals(c.findings())) {
            return Optional.empty();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("text", c.findings(), TEXT),
                new StepFitsCheck(now.status(), Set.of(SpotCheckStatus.MATERIAL_IN, SpotCheckStatus.NO_REPLY)),
                drawn(now, c));
        return Optional.of(new SpotCheckExamined(c.aggregateId(), c.findings(), trace(c, policies)));
    }

    static Optional<SpotCheckEvent> pass(SpotCheckState now, PassCheck c, PolicyBook policies) {
        if (now.last() instanceof SpotCheckPassed known && known.reason().equals(c.reason())) {
            return Optional.empty();
        }
        decidable(now, c, c.reason(), DECIDABLE);
        return Optional.of(new SpotCheckPassed(c.aggregateId(), c.reason(), trace(c, policies)));
    }

    static Optional<SpotCheckEvent> rectify(SpotCheckState now, AskRectification c, PolicyBook policies) {
        if (now.last() instanceof RectificationAsked known && known.what().equals(c.what())) {
            return Optional.empty();
        }
        decidable(now, c, c.what(), Set.of(SpotCheckStatus.EXAMINED));
        LocalDate today = c.origin().day();
        int days = policies.figure("sc.rectify-days", today).intValue();
        return Optional.of(new RectificationAsked(
                c.aggregateId(), c.what(), policies.calendar().workingDaysAfter(today, days), trace(c, policies)));
    }

    /** The finding is on the applicant's record in the same transaction. */
    static Optional<SpotCheckEvent> violation(
            SpotCheckState now, FindViolation c, CommitmentRegister commitments, PolicyBook policies) {
        if (now.last() instanceof ViolationFound known && known.reason().equals(c.reason())) {
            return Optional.empty();
        }
        decidable(now, c, c.reason(), DECIDABLE);
        LocalDate today = c.origin().day();
        @Nullable
        LocalDate lockedUntil = now.subject().committed()
                ? today.plusMonths(policies.figure("nc.lockout", today).intValue())
                : null;
        RegistrationId registration = new RegistrationId(now.subject().registrationId());
        commitments.note(registration, now.subject().applicantId(), today, lockedUntil);
        return Optional.of(new ViolationFound(
                c.aggregateId(),
                registration.value(),
                c.reason(),
                lockedUntil,
                Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art("4"), Law.DESIGN.art("spot-check"))));
    }

    static Optional<SpotCheckEvent> close(SpotCheckState now, CloseCheck c, PolicyBook policies) {
        if (now.status() == SpotCheckStatus.CLOSED) {
            return Optional.empty();
        }
        BusinessRule.check(new StepFitsCheck(now.status(), Set.of(SpotCheckStatus.VIOLATION)));
        return Optional.of(new SpotCheckClosed(c.aggregateId(), trace(c, policies)));
    }

    private static void decidable(SpotCheckState now, SpotCheckCommand c, String text, Set<SpotCheckStatus> from) {
        BusinessRule.check(
                FieldWithinLimit.requiredText("text", text, TEXT),
                new StepFitsCheck(now.status(), from),
                drawn(now, c));
    }

    private static InspectorWasDrawn drawn(SpotCheckState now, SpotCheckCommand c) {
        return new InspectorWasDrawn(now.inspectorId(), c.origin().actor().personId());
    }

    private static Trace trace(SpotCheckCommand c, PolicyBook policies) {
        return Trace.of(c.origin(), policies.version(), Law.DESIGN.art("spot-check"));
    }
}
