package org.openlicence.exchange.web.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.FollowUps;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.RegistrationStatus;

/**
 * Why a case waits for the market office, and by when. The causes are those that bring it there: the column {@code office_task}
 * of the desk names the same.
 *
 * @param objections open ones
 * @param raisedOn first day of the oldest objection; absent where there is none
 * @param heardUntil last day on which the party of a revocation may be heard; absent before its notice
 * @param dueOn limit of a decision that is not made; absent for everything else, which has none
 */
public record OfficeTask(
        List<OfficeCause> causes,
        int objections,
        @Nullable LocalDate raisedOn,
        @Nullable LocalDate heardUntil,
        @Nullable LocalDate dueOn) {
    /** What only the market office can do. */
    public enum OfficeCause {
        /** A refusal is to be looked at again. */
        RECHECK,
        REVOCATION,
        OBJECTION,
        /** A large contract, approved once. */
        LARGE,
        /** A contract that experts spoke about. */
        EXPERTS
    }

    static OfficeTask of(RegistrationView view) {
        FollowUps beside = view.beside();
        FollowUps.Revocation revocation = beside.revocation();
        boolean deciding = view.status() == RegistrationStatus.AWAITING_DECISION;
        List<OfficeCause> causes = new ArrayList<>();
        add(causes, OfficeCause.RECHECK, view.status() == RegistrationStatus.RECHECK);
        add(causes, OfficeCause.REVOCATION, view.status() == RegistrationStatus.REVOKING);
        add(causes, OfficeCause.OBJECTION, !beside.objections().isEmpty());
        add(causes, OfficeCause.LARGE, deciding && view.firstApproverId() != null);
        add(causes, OfficeCause.EXPERTS, deciding && beside.referral() != null);
        return new OfficeTask(
                List.copyOf(causes),
                beside.objections().size(),
                beside.objections().isEmpty()
                        ? null
                        : beside.objections().getFirst().raisedOn(),
                revocation == null ? null : revocation.statementUntil(),
                deciding ? view.dueOn() : null);
    }

    private static void add(List<OfficeCause> causes, OfficeCause cause, boolean holds) {
        if (holds) {
            causes.add(cause);
        }
    }
}
