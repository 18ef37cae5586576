package org.openlicence.exchange.web.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.RegistrationCommand;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;

/**
 * Acts on a case that are one small form or one call: who may do it, in which states it is offered, what it carries and
 * on which provision it rests. Whether it is allowed is decided by the case itself.
 *
 * <p>Addresses are the names in kebab case.
 */
public enum RegistrationAct {
    SUBMISSION(Role.REPRESENTATIVE, Law.REG_2026.art("12"), "truth"),
    WITHDRAWAL(Role.REPRESENTATIVE, Law.DESIGN.art("withdrawal")),
    ACCEPTANCE(Role.REVIEWER, Law.REG_2026.art("14")),
    SUPPLEMENT_REQUEST(Role.REVIEWER, Law.REG_2026.art("14"), "defects"),
    DECLINE(Role.REVIEWER, Law.REG_2026.art("14"), "ground", "reason"),
    REVIEW(Role.REVIEWER, Law.REG_2026.art("13")),
    CLASSIFICATION(Role.REVIEWER, Law.RULE_2001.art("2"), "contractType", "subType", "reason?"),
    RECOMMENDATION(Role.REVIEWER, Law.REG_2026.art("13"), "register", "reason?"),
    REGISTRATION(Role.APPROVER, Law.REG_2026.art("15")),
    REFUSAL(Role.APPROVER, Law.REG_2026.art("39"), "ground", "reason"),
    RETURN(Role.APPROVER, Law.DESIGN.art("four-eyes"), "reason"),
    AMENDMENT_APPROVAL(Role.APPROVER, Law.REG_2026.art("16")),
    AMENDMENT_REJECTION(Role.APPROVER, Law.REG_2026.art("16"), "reason"),
    REVOCATION(Role.APPROVER, Law.SH_MARKET.art("23"), "clause", "reason");

    /** Every address, for a path pattern. */
    public static final String ADDRESSES = "submission|withdrawal|acceptance|supplement-request|decline|review"
            + "|classification|recommendation|registration|refusal|return|amendment-approval|amendment-rejection|revocation";

    private final Role role;
    private final Provision law;
    private final List<String> members;

    RegistrationAct(Role role, Provision law, String... members) {
        this.role = role;
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static RegistrationAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Provision in the form of {@link Provision#key()}. */
    public String law() {
        return law.key();
    }

    /** Members in the order of the form, without the mark of optional ones. */
    public List<String> members() {
        return members.stream().map(member -> member.replace("?", "")).toList();
    }

    List<String> missing(ActForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            if (!member.endsWith("?") && absent(form, member)) {
                missing.add(member);
            }
        }
        return missing;
    }

    private static boolean absent(ActForm form, String member) {
        return switch (member) {
            case "truth" -> false; // an unticked box is the case's to refuse (G7)
            case "defects" -> form.defectLines().isEmpty();
            case "ground" -> form.ground() == null;
            case "reason" -> form.reason() == null;
            case "contractType" -> form.contractType() == null;
            case "subType" -> form.subType() == null;
            case "register" -> form.register() == null;
            case "clause" -> form.clause() == null;
            default -> throw new IllegalStateException("no member " + member);
        };
    }

    /** Whether the page offers it to somebody with these roles. */
    boolean offered(RegistrationView view, Set<Role> roles, String organisationId) {
        boolean mine = role != Role.REPRESENTATIVE || view.applicantId().equals(organisationId);
        return mine && roles.contains(role) && fits(view.status(), view.reviewerId() != null);
    }

    private boolean fits(RegistrationStatus status, boolean reviewed) {
        return switch (this) {
            case SUBMISSION -> status == RegistrationStatus.DRAFT || status == RegistrationStatus.SUPPLEMENT_DUE;
            case WITHDRAWAL ->
                status == RegistrationStatus.DRAFT
                        || status == RegistrationStatus.SUBMITTED
                        || status == RegistrationStatus.SUPPLEMENT_DUE;
            case ACCEPTANCE, SUPPLEMENT_REQUEST, DECLINE -> status == RegistrationStatus.SUBMITTED;
            case REVIEW -> status == RegistrationStatus.ACCEPTED;
            case CLASSIFICATION, RECOMMENDATION -> status == RegistrationStatus.IN_REVIEW && reviewed;
            case REGISTRATION, REFUSAL, RETURN -> status == RegistrationStatus.AWAITING_DECISION;
            case AMENDMENT_APPROVAL, AMENDMENT_REJECTION -> status == RegistrationStatus.AMENDING;
            case REVOCATION -> status == RegistrationStatus.REGISTERED;
        };
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    RegistrationCommand command(RegistrationId id, ActForm form, Origin origin) {
        @Nullable String reason = form.reason();
        return switch (this) {
            case SUBMISSION -> new RegistrationCommand.SubmitApplication(id, Boolean.TRUE.equals(form.truth()), origin);
            case WITHDRAWAL -> new RegistrationCommand.WithdrawApplication(id, origin);
            case ACCEPTANCE -> new RegistrationCommand.AcceptApplication(id, origin);
            case SUPPLEMENT_REQUEST -> new RegistrationCommand.RequestSupplement(id, form.defectLines(), origin);
            case DECLINE -> new RegistrationCommand.DeclineApplication(id, form.ground(), reason, origin);
            case REVIEW -> new RegistrationCommand.StartReview(id, origin);
            case CLASSIFICATION ->
                new RegistrationCommand.ClassifyContract(id, form.contractType(), form.subType(), reason, origin);
            case RECOMMENDATION -> new RegistrationCommand.RecommendDecision(id, form.register(), reason, origin);
            case REGISTRATION -> new RegistrationCommand.RegisterContract(id, origin);
            case REFUSAL -> new RegistrationCommand.RefuseRegistration(id, form.ground(), reason, origin);
            case RETURN -> new RegistrationCommand.ReturnToReview(id, reason, origin);
            case AMENDMENT_APPROVAL -> new RegistrationCommand.ApproveAmendment(id, origin);
            case AMENDMENT_REJECTION -> new RegistrationCommand.RejectAmendment(id, reason, origin);
            case REVOCATION -> new RegistrationCommand.RevokeRegistration(id, form.clause(), reason, origin);
        };
    }
}
