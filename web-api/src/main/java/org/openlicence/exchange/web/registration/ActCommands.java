package org.openlicence.exchange.web.registration;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.FollowUpCommand;
import org.openlicence.exchange.registration.RegistrationCommand;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Origin;

/** The command of each {@link RegistrationAct}. */
final class ActCommands {
    private ActCommands() {}

    /** Only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    static RegistrationCommand of(RegistrationAct act, RegistrationId id, ActForm form, Origin origin) {
        @Nullable String reason = form.reason();
        boolean noConflict = Boolean.TRUE.equals(form.noConflict());
        return switch (act) {
            case SUBMISSION -> new RegistrationCommand.SubmitApplication(id, Boolean.TRUE.equals(form.truth()), origin);
            case COMMITMENT ->
                new FollowUpCommand.SubmitWithCommitment(
                        id, Boolean.TRUE.equals(form.truth()), form.commitment(), origin);
            case WITHDRAWAL -> new RegistrationCommand.WithdrawApplication(id, origin);
            case ACCEPTANCE -> new RegistrationCommand.AcceptApplication(id, origin);
            case SUPPLEMENT_REQUEST -> new RegistrationCommand.RequestSupplement(id, form.defectLines(), origin);
            case DECLINE -> new RegistrationCommand.DeclineApplication(id, form.ground(), reason, origin);
            case REVIEW -> new RegistrationCommand.StartReview(id, noConflict, origin);
            case CLASSIFICATION ->
                new RegistrationCommand.ClassifyContract(id, form.contractType(), form.subType(), reason, origin);
            case EXPERT_REFERRAL -> new FollowUpCommand.ReferToExperts(id, form.cause(), reason, origin);
            case EXPERT_OPINION ->
                new FollowUpCommand.RecordExpertOpinion(id, noConflict, form.favour(), reason, origin);
            case EXPERT_CLOSING -> new FollowUpCommand.CloseExpertReview(id, origin);
            case RECOMMENDATION -> new RegistrationCommand.RecommendDecision(id, form.register(), reason, origin);
            case REGISTRATION -> new RegistrationCommand.RegisterContract(id, origin);
            case REFUSAL -> new RegistrationCommand.RefuseRegistration(id, form.ground(), form.test(), reason, origin);
            case RETURN -> new RegistrationCommand.ReturnToReview(id, reason, origin);
            case RECHECK_REQUEST -> new FollowUpCommand.RequestRecheck(id, reason, origin);
            case RECHECK_DECISION -> new FollowUpCommand.DecideRecheck(id, form.upheld(), reason, origin);
            case AMENDMENT_EXAMINATION -> new RegistrationCommand.ExamineAmendment(id, noConflict, reason, origin);
            case AMENDMENT_APPROVAL -> new RegistrationCommand.ApproveAmendment(id, origin);
            case AMENDMENT_REJECTION -> new RegistrationCommand.RejectAmendment(id, reason, origin);
            case CANCELLATION_REQUEST ->
                new FollowUpCommand.RequestCancellation(id, form.contractEnd(), reason, origin);
            case CANCELLATION -> new FollowUpCommand.CancelRegistration(id, origin);
            case CANCELLATION_DECLINE -> new FollowUpCommand.DeclineCancellation(id, reason, origin);
            case OBJECTION -> new FollowUpCommand.RaiseObjection(id, reason, origin);
            case OBJECTION_ANSWER ->
                new FollowUpCommand.AnswerObjection(id, form.objection(), form.upheld(), reason, origin);
            case REVOCATION_OPENING ->
                new FollowUpCommand.OpenRevocation(id, form.clause(), form.basis(), form.reference(), reason, origin);
            case PARTY_NOTICE -> new FollowUpCommand.NotifyParty(id, origin);
            case STATEMENT ->
                new FollowUpCommand.RecordStatement(id, reason, Boolean.TRUE.equals(form.waived()), origin);
            case REVOCATION -> new FollowUpCommand.RevokeRegistration(id, reason, origin);
            case REVOCATION_CLOSING -> new FollowUpCommand.CloseWithoutRevocation(id, reason, origin);
        };
    }
}
