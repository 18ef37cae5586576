package org.openlicence.exchange.web.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.registrationdesk.FollowUps;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.NationalBasis;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.PageAct;

/**
 * Acts on a case that are one small form or one call: who may do it, in which states it is offered, what it carries and
 * on which provision it rests. {@link ActCommands} makes the command; whether it is allowed is decided by the case itself.
 *
 * <p>Addresses are the names in kebab case.
 */
public enum RegistrationAct implements PageAct {
    SUBMISSION(NationalBasis.FILING, "truth"),
    COMMITMENT(Law.SH_PLAN_2021.art(""), "truth", "commitment"),
    WITHDRAWAL(Law.DESIGN.art("withdrawal")),
    ACCEPTANCE(NationalBasis.TIME),
    SUPPLEMENT_REQUEST(NationalBasis.TIME, "defects"),
    DECLINE(NationalBasis.TIME, "ground", "reason"),
    REVIEW(NationalBasis.REVIEW, "noConflict"),
    CLASSIFICATION(NationalBasis.CLASSIFICATION, "contractType", "subType", "reason?"),
    EXPERT_REFERRAL(NationalBasis.EXPERTS, "cause", "reason?"),
    EXPERT_OPINION(NationalBasis.EXPERTS, "favour", "reason", "noConflict"),
    EXPERT_CLOSING(NationalBasis.EXPERTS),
    RECOMMENDATION(NationalBasis.REVIEW, "register", "reason?"),
    REGISTRATION(NationalBasis.REGISTRATION),
    REFUSAL(NationalBasis.REFUSAL, "ground", "test?", "reason"),
    RETURN(Law.DESIGN.art("four-eyes"), "reason"),
    RECHECK_REQUEST(NationalBasis.RECHECK, "reason"),
    RECHECK_DECISION(NationalBasis.RECHECK, "upheld", "reason"),
    AMENDMENT_EXAMINATION(Law.DESIGN.art("four-eyes"), "noConflict", "reason?"),
    AMENDMENT_APPROVAL(NationalBasis.AMENDMENT),
    AMENDMENT_REJECTION(NationalBasis.AMENDMENT, "reason"),
    CANCELLATION_REQUEST(NationalBasis.CANCELLATION, "contractEnd", "reason"),
    CANCELLATION(NationalBasis.CANCELLATION),
    CANCELLATION_DECLINE(NationalBasis.CANCELLATION, "reason"),
    OBJECTION(NationalBasis.OBJECTION, "reason"),
    OBJECTION_ANSWER(NationalBasis.OBJECTION, "objection", "upheld", "reason"),
    REVOCATION_OPENING(Law.SH_REV_2025.art("4"), "clause", "basis", "reference", "reason"),
    PARTY_NOTICE(Law.DESIGN.art("statement")),
    STATEMENT(Law.DESIGN.art("statement"), "reason?", "waived"),
    REVOCATION(Law.SH_MARKET.art("23"), "reason"),
    REVOCATION_CLOSING(Law.SH_REV_2025.art("4"), "reason");

    /** Every address, for a path pattern. */
    public static final String ADDRESSES =
            "submission|commitment|withdrawal|acceptance|supplement-request|decline|review"
                    + "|classification|expert-referral|expert-opinion|expert-closing|recommendation|registration|refusal|return"
                    + "|recheck-request|recheck-decision|amendment-examination|amendment-approval|amendment-rejection|cancellation-request|cancellation"
                    + "|cancellation-decline|objection|objection-answer|revocation-opening|party-notice|statement|revocation"
                    + "|revocation-closing";

    /** Members that are a box to tick; an unticked one is the case's to judge. */
    private static final Set<String> BOXES = Set.of("truth", "noConflict", "waived");

    private final @Nullable NationalBasis national;
    private final @Nullable Provision law;
    private final List<String> members;

    RegistrationAct(Provision law, String... members) {
        this.national = null;
        this.law = law;
        this.members = List.of(members);
    }

    RegistrationAct(NationalBasis national, String... members) {
        this.national = national;
        this.law = null;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static RegistrationAct at(String address) {
        return PageAct.at(RegistrationAct.class, address);
    }

    /**
     * Provision in the form of {@link Provision#key()}, of the rule book that governs the case.
     *
     * @param acceptedUnder rule book of the case; absent before its acceptance
     */
    public String law(@Nullable String acceptedUnder, LocalDate day, PolicyBook policies) {
        return national == null
                ? Objects.requireNonNull(law).key()
                : national.of(acceptedUnder, day, policies).key();
    }

    /** The key that leads to it on a desk. */
    public char key() {
        return DeskKeys.of(this);
    }

    /** Whether it turns something down or takes it away. */
    public boolean grave() {
        return switch (this) {
            case DECLINE,
                    REFUSAL,
                    WITHDRAWAL,
                    AMENDMENT_REJECTION,
                    CANCELLATION,
                    CANCELLATION_REQUEST,
                    CANCELLATION_DECLINE,
                    REVOCATION_OPENING,
                    REVOCATION -> true;
            default -> false;
        };
    }

    /** Members in the order of the form, without the mark of optional ones. */
    public List<String> members() {
        return members.stream().map(member -> member.replace("?", "")).toList();
    }

    /** Whether a member is a box to tick. */
    public boolean box(String member) {
        return BOXES.contains(member);
    }

    List<String> missing(ActForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            if (!member.endsWith("?") && !BOXES.contains(member) && form.given(member) == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it to somebody with these roles. */
    boolean offered(RegistrationView view, Set<Role> roles, String organisationId) {
        boolean applicant = view.applicantId().equals(organisationId);
        return roles().stream().anyMatch(role -> roles.contains(role) && (role != Role.REPRESENTATIVE || applicant))
                && fits(view);
    }

    /** Who may do it. */
    Set<Role> roles() {
        return switch (this) {
            case SUBMISSION, COMMITMENT, WITHDRAWAL, RECHECK_REQUEST, CANCELLATION_REQUEST ->
                EnumSet.of(Role.REPRESENTATIVE);
            case ACCEPTANCE,
                    SUPPLEMENT_REQUEST,
                    DECLINE,
                    REVIEW,
                    CLASSIFICATION,
                    EXPERT_REFERRAL,
                    EXPERT_CLOSING,
                    RECOMMENDATION,
                    AMENDMENT_EXAMINATION -> EnumSet.of(Role.REVIEWER);
            case EXPERT_OPINION -> EnumSet.of(Role.EXPERT);
            case REGISTRATION, REFUSAL, RETURN -> EnumSet.of(Role.APPROVER, Role.MARKET_OFFICE);
            case AMENDMENT_APPROVAL, AMENDMENT_REJECTION, CANCELLATION, CANCELLATION_DECLINE ->
                EnumSet.of(Role.APPROVER);
            case OBJECTION -> EnumSet.of(Role.REPRESENTATIVE, Role.TAX_BODY);
            case STATEMENT -> EnumSet.of(Role.REPRESENTATIVE, Role.MARKET_OFFICE);
            case RECHECK_DECISION, OBJECTION_ANSWER, REVOCATION_OPENING, PARTY_NOTICE, REVOCATION, REVOCATION_CLOSING ->
                EnumSet.of(Role.MARKET_OFFICE);
        };
    }

    private boolean fits(RegistrationView view) {
        RegistrationStatus status = view.status();
        FollowUps beside = view.beside();
        FollowUps.@Nullable Revocation revocation = beside.revocation();
        return switch (this) {
            case SUBMISSION -> status == RegistrationStatus.DRAFT || status == RegistrationStatus.SUPPLEMENT_DUE;
            case COMMITMENT -> status == RegistrationStatus.DRAFT;
            case WITHDRAWAL ->
                EnumSet.of(
                                RegistrationStatus.DRAFT,
                                RegistrationStatus.SUBMITTED,
                                RegistrationStatus.SUPPLEMENT_DUE,
                                RegistrationStatus.ACCEPTED,
                                RegistrationStatus.IN_REVIEW,
                                RegistrationStatus.IN_EXPERT_REVIEW,
                                RegistrationStatus.AWAITING_DECISION)
                        .contains(status);
            case ACCEPTANCE, DECLINE -> status == RegistrationStatus.SUBMITTED;
            case SUPPLEMENT_REQUEST -> status == RegistrationStatus.SUBMITTED && view.supplementDueOn() == null;
            case REVIEW -> status == RegistrationStatus.ACCEPTED;
            case CLASSIFICATION, EXPERT_REFERRAL, RECOMMENDATION ->
                status == RegistrationStatus.IN_REVIEW && view.reviewerId() != null;
            case EXPERT_OPINION, EXPERT_CLOSING -> status == RegistrationStatus.IN_EXPERT_REVIEW;
            case REGISTRATION, REFUSAL, RETURN -> status == RegistrationStatus.AWAITING_DECISION;
            case RECHECK_REQUEST -> status == RegistrationStatus.REFUSED && beside.recheck() == null;
            case RECHECK_DECISION -> status == RegistrationStatus.RECHECK;
            case AMENDMENT_EXAMINATION -> status == RegistrationStatus.AMENDING;
            case AMENDMENT_APPROVAL, AMENDMENT_REJECTION ->
                status == RegistrationStatus.AMENDING && view.reviewerId() != null;
            case CANCELLATION_REQUEST -> status == RegistrationStatus.REGISTERED && beside.cancellation() == null;
            case CANCELLATION, CANCELLATION_DECLINE ->
                status == RegistrationStatus.REGISTERED && beside.cancellation() != null;
            case OBJECTION -> status == RegistrationStatus.REGISTERED;
            case OBJECTION_ANSWER ->
                EnumSet.of(RegistrationStatus.REGISTERED, RegistrationStatus.AMENDING, RegistrationStatus.REVOKING)
                                .contains(status)
                        && !beside.objections().isEmpty();
            case REVOCATION_OPENING -> status == RegistrationStatus.REGISTERED || status == RegistrationStatus.AMENDING;
            case PARTY_NOTICE -> revocation != null && revocation.statementUntil() == null && revoking(status);
            case STATEMENT, REVOCATION -> revocation != null && revocation.statementUntil() != null && revoking(status);
            case REVOCATION_CLOSING -> revoking(status);
        };
    }

    private static boolean revoking(RegistrationStatus status) {
        return status == RegistrationStatus.REVOKING;
    }
}
