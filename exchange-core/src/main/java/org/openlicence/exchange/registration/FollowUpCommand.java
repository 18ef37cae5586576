package org.openlicence.exchange.registration;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/**
 * What can be asked of a case beside and after its ordinary course: experts, recheck, cancellation, revocation, objection.
 * State table: docs/domain/registration.md
 */
public sealed interface FollowUpCommand extends RegistrationCommand {
    /**
     * Files the application with a signed commitment (告知承诺). Registered at once when every automatic check holds, else
     * looked at in the ordinary way. Refused by G1-G7, G10, REG-06, NC-10.
     *
     * @param textVersion wording that was shown and signed
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record SubmitWithCommitment(RegistrationId registrationId, boolean truthStatement, int textVersion, Origin origin)
            implements FollowUpCommand {}

    /** Asks experts; the registrar's limit is the longer one from then on. Refused by REG-07, REG-17. */
    @Permit(role = Role.REVIEWER)
    record ReferToExperts(
            RegistrationId registrationId,
            ExpertCause cause,
            @Nullable String reason,
            Origin origin) implements FollowUpCommand {}

    /** An expert speaks. @param favour for registration */
    @Permit(role = Role.EXPERT)
    record RecordExpertOpinion(
            RegistrationId registrationId, boolean noConflict, boolean favour, String opinion, Origin origin)
            implements FollowUpCommand {}

    /** Back to review once enough experts have spoken (REG-18). */
    @Permit(role = Role.REVIEWER)
    record CloseExpertReview(RegistrationId registrationId, Origin origin) implements FollowUpCommand {}

    /** Most of the time for the decision is used up. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record MarkDecisionDueSoon(RegistrationId registrationId, Origin origin) implements FollowUpCommand {}

    /** The limit passed without decision. Sent by the exchange; it decides nothing. */
    @Permit(role = Role.SYSTEM)
    record MarkDecisionOverdue(RegistrationId registrationId, Origin origin) implements FollowUpCommand {}

    /** Asks the market office to look at a refusal again (复核), within its days (REG-20), once (REG-21). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record RequestRecheck(RegistrationId registrationId, String reason, Origin origin) implements FollowUpCommand {}

    /** Another person than those who reviewed and decided answers. */
    @Permit(role = Role.MARKET_OFFICE)
    record DecideRecheck(RegistrationId registrationId, boolean upheld, String reason, Origin origin)
            implements FollowUpCommand {}

    /** The contract is rescinded, void or set aside: asks to cancel its registration (注销). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record RequestCancellation(RegistrationId registrationId, ContractEnd contractEnd, String reason, Origin origin)
            implements FollowUpCommand {}

    /** Cancels at the party's request; the certificate is cancelled with it. Another person than who asked (REG-04). */
    @Permit(role = Role.APPROVER)
    record CancelRegistration(RegistrationId registrationId, Origin origin) implements FollowUpCommand {}

    /** Leaves the registration as it is. */
    @Permit(role = Role.APPROVER)
    record DeclineCancellation(RegistrationId registrationId, String reason, Origin origin)
            implements FollowUpCommand {}

    /**
     * Begins a revocation. Sent by the exchange when a spot check found a violation.
     *
     * @param reference number of the judgment, decision or inspection it rests on
     */
    @Permit(role = Role.MARKET_OFFICE)
    @Permit(role = Role.SYSTEM)
    record OpenRevocation(
            RegistrationId registrationId,
            RevocationGround ground,
            RevocationBasis basis,
            String reference,
            String reason,
            Origin origin)
            implements FollowUpCommand {}

    /** Tells the party of the ground; its time to be heard runs from the next day. */
    @Permit(role = Role.MARKET_OFFICE)
    record NotifyParty(RegistrationId registrationId, Origin origin) implements FollowUpCommand {}

    /** What the party says to it, by itself or taken down by the office. @param waived nothing further will come */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    @Permit(role = Role.MARKET_OFFICE)
    record RecordStatement(
            RegistrationId registrationId, @Nullable String statement, boolean waived, Origin origin)
            implements FollowUpCommand {}

    /** Takes the registration away (撤销) for the ground it was opened on; the certificate is void. Refused by REG-23. */
    @Permit(role = Role.MARKET_OFFICE)
    record RevokeRegistration(RegistrationId registrationId, String reason, Origin origin) implements FollowUpCommand {}

    /** Ends the revocation; the registration stands. */
    @Permit(role = Role.MARKET_OFFICE)
    record CloseWithoutRevocation(RegistrationId registrationId, String reason, Origin origin)
            implements FollowUpCommand {}

    /** Objects to a registration, which stays while the market office looks into it. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    @Permit(role = Role.TAX_BODY)
    record RaiseObjection(RegistrationId registrationId, String reason, Origin origin) implements FollowUpCommand {}

    /** Answers an open objection. @param number of the objection, from 1 */
    @Permit(role = Role.MARKET_OFFICE)
    record AnswerObjection(RegistrationId registrationId, int number, boolean upheld, String answer, Origin origin)
            implements FollowUpCommand {}
}
