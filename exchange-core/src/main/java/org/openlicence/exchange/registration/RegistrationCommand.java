package org.openlicence.exchange.registration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link ContractRegistration} (技术合同认定登记). State table: docs/domain/registration.md */
public sealed interface RegistrationCommand extends ExchangeCommand
        permits RegistrationCommand.OpenRegistration,
                RegistrationCommand.CompleteForm,
                RegistrationCommand.StateRecognition,
                RegistrationCommand.SubmitApplication,
                RegistrationCommand.RequestSupplement,
                RegistrationCommand.AcceptApplication,
                RegistrationCommand.DeclineApplication,
                RegistrationCommand.StartReview,
                RegistrationCommand.ClassifyContract,
                RegistrationCommand.DetermineAmounts,
                RegistrationCommand.CheckCase,
                RegistrationCommand.RecommendDecision,
                RegistrationCommand.RegisterContract,
                RegistrationCommand.RefuseRegistration,
                RegistrationCommand.ReturnToReview,
                RegistrationCommand.WithdrawApplication,
                RegistrationCommand.LapseApplication,
                RegistrationCommand.RequestAmendment,
                RegistrationCommand.ExamineAmendment,
                RegistrationCommand.ApproveAmendment,
                RegistrationCommand.RejectAmendment,
                FollowUpCommand,
                DocumentCommand {
    RegistrationId registrationId();

    @Override
    default String aggregateId() {
        return registrationId().value();
    }

    /**
     * Opens a case. By a party, or by the exchange when an open licence is formed.
     *
     * @param applicantId the party that applies: the seller, or the buyer where allowed
     * @param region four digits of the registrar's region, e.g. {@code 3100}
     * @param point two digits of the registration point, e.g. {@code 07}
     * @param licenceId the licence it comes from; absent for other contracts
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    @Permit(role = Role.SYSTEM)
    record OpenRegistration(
            RegistrationId registrationId,
            ContractSubject subject,
            List<AmountLine> amounts,
            String applicantId,
            String region,
            String point,
            @Nullable String licenceId,
            Origin origin)
            implements RegistrationCommand {
        public OpenRegistration {
            amounts = List.copyOf(amounts);
        }
    }

    /** Sets subject, amounts and statistics of a draft or a supplement in one form. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record CompleteForm(
            RegistrationId registrationId,
            ContractSubject subject,
            List<AmountLine> amounts,
            StatisticsFields statistics,
            Origin origin)
            implements RegistrationCommand {
        public CompleteForm {
            amounts = List.copyOf(amounts);
        }
    }

    /** Says which recognition tests of its kind and sub-type the contract meets; those left out are open, and nothing is refused for them. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record StateRecognition(RegistrationId registrationId, Set<RecognitionTest> tests, Origin origin)
            implements RegistrationCommand {
        public StateRecognition {
            tests = Set.copyOf(tests);
        }
    }

    /** Files the application. Refused by G1-G7. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record SubmitApplication(RegistrationId registrationId, boolean truthStatement, Origin origin)
            implements RegistrationCommand {}

    /** Lists everything that is missing, once. */
    @Permit(role = Role.REVIEWER)
    record RequestSupplement(RegistrationId registrationId, List<String> defects, Origin origin)
            implements RegistrationCommand {
        public RequestSupplement {
            defects = List.copyOf(defects);
        }
    }

    /** Accepts the application and starts the registrar's clock. Refused by G8, G9 (R11). */
    @Permit(role = Role.REVIEWER)
    record AcceptApplication(RegistrationId registrationId, Origin origin) implements RegistrationCommand {}

    /** Turns the application away before acceptance: R11 or R12. */
    @Permit(role = Role.REVIEWER)
    record DeclineApplication(RegistrationId registrationId, RefusalGround ground, String reason, Origin origin)
            implements RegistrationCommand {}

    /** Takes the case up. @param noConflict the reviewer states to have no conflict of interest (REG-16) */
    @Permit(role = Role.REVIEWER)
    record StartReview(RegistrationId registrationId, boolean noConflict, Origin origin)
            implements RegistrationCommand {}

    /** Classifies by content, not by title; a change of the applicant's own value needs a reason. */
    @Permit(role = Role.REVIEWER)
    record ClassifyContract(
            RegistrationId registrationId,
            ContractType contractType,
            String subType,
            @Nullable String reason,
            Origin origin)
            implements RegistrationCommand {}

    /** Determines total and technology amount from the lines; a change of a line's kind needs a reason. */
    @Permit(role = Role.REVIEWER)
    record DetermineAmounts(
            RegistrationId registrationId,
            List<AmountLine> amounts,
            @Nullable String reason,
            Origin origin) implements RegistrationCommand {
        public DetermineAmounts {
            amounts = List.copyOf(amounts);
        }
    }

    /** Gives verdicts on points of the checklist; the last one on a point stands. Refused by REG-31; a failing point needs a note. */
    @Permit(role = Role.REVIEWER)
    record CheckCase(RegistrationId registrationId, List<CheckedPoint> verdicts, Origin origin)
            implements RegistrationCommand {
        public CheckCase {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** Refused while a point of the checklist is open (REG-30), or one fails and registration is recommended (REG-32). */
    @Permit(role = Role.REVIEWER)
    record RecommendDecision(
            RegistrationId registrationId,
            boolean register,
            @Nullable String note,
            Origin origin) implements RegistrationCommand {}

    /**
     * Registers the contract under an official number. Refused to the reviewer (four eyes, REG-04); at the large line two
     * approvers are needed, the first approval is kept as an event. Who decides which class of case is a figure of the policy
     * book (REG-24, REG-33).
     */
    @Permit(role = Role.APPROVER)
    @Permit(role = Role.MARKET_OFFICE)
    record RegisterContract(RegistrationId registrationId, Origin origin) implements RegistrationCommand {}

    @Permit(role = Role.APPROVER)
    @Permit(role = Role.MARKET_OFFICE)
    record RefuseRegistration(
            RegistrationId registrationId,
            RefusalGround ground,
            @Nullable RecognitionTest failedTest,
            String reason,
            Origin origin)
            implements RegistrationCommand {
        public RefuseRegistration(RegistrationId registrationId, RefusalGround ground, String reason, Origin origin) {
            this(registrationId, ground, null, reason, origin);
        }
    }

    @Permit(role = Role.APPROVER)
    @Permit(role = Role.MARKET_OFFICE)
    record ReturnToReview(RegistrationId registrationId, String note, Origin origin) implements RegistrationCommand {}

    /** Takes the application back, any time before it is decided. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record WithdrawApplication(RegistrationId registrationId, Origin origin) implements RegistrationCommand {}

    /** The supplement did not come in time. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record LapseApplication(RegistrationId registrationId, Origin origin) implements RegistrationCommand {}

    /**
     * Asks to amend what is registered: amounts, before a relief is claimed on them, and title, term and total of the
     * contract. Refused by G6, REG-07, 10, 11, 12, DOC-10.
     *
     * @param change of the contract itself; absent where only the lines of the price change
     * @param documentHash SHA-256 of the file of the case that shows the change; absent where none is named
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record RequestAmendment(
            RegistrationId registrationId,
            List<AmountLine> amounts,
            @Nullable ContractChange change,
            @Nullable String documentHash,
            String reason,
            Origin origin)
            implements RegistrationCommand {
        public RequestAmendment {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * Examines the amendment before it is decided, as another person than the one who decides (REG-36, REG-04).
     *
     * @param noConflict the reviewer states to have no conflict of interest (REG-16)
     * @param note what was found
     */
    @Permit(role = Role.REVIEWER)
    record ExamineAmendment(
            RegistrationId registrationId,
            boolean noConflict,
            @Nullable String note,
            Origin origin) implements RegistrationCommand {}

    /** Approves the amendment: next version; the former certificate is superseded. */
    @Permit(role = Role.APPROVER)
    record ApproveAmendment(RegistrationId registrationId, Origin origin) implements RegistrationCommand {}

    @Permit(role = Role.APPROVER)
    record RejectAmendment(RegistrationId registrationId, String reason, Origin origin)
            implements RegistrationCommand {}
}
