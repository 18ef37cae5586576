package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a reward plan (奖酬方案). State table: docs/domain/reward.md */
public sealed interface RewardCommand extends ExchangeCommand {
    RewardPlanId planId();

    @Override
    default String aggregateId() {
        return planId().value();
    }

    /**
     * One recipient as the unit enters it; only the pseudonym is kept in the log.
     *
     * @param knownAs how the unit tells its people apart, at most 60 characters; an inventor keeps its pseudonym
     * @param leader whether it holds a leading post of the unit, which a publicity has to say
     */
    record Recipient(String knownAs, int weight, RewardPart part, boolean leader) {
        public Recipient(String knownAs, int weight, RewardPart part) {
            this(knownAs, weight, part, false);
        }
    }

    /**
     * A unit enters its plan. The same again does nothing. Refused by RW-01 (percentage below the floor), RW-02 (recipients),
     * RW-04 (entered otherwise), RW-05 (no percentage), RW-06 (no subject), RW-14 (parts of main contributors and transfer
     * staff), RW-18 (contract not registered).
     */
    @Permit(role = Role.REPRESENTATIVE)
    record DraftRewardPlan(RewardTerms terms, List<Recipient> recipients, Origin origin) implements RewardCommand {
        public DraftRewardPlan {
            recipients = List.copyOf(recipients);
        }

        @Override
        public RewardPlanId planId() {
            return RewardPlanId.of(origin.actor().organisationId(), terms.planNo());
        }
    }

    /** The unit changes a draft; its number stays. Refused as a draft, and by RW-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ReviseRewardPlan(RewardPlanId planId, RewardTerms terms, List<Recipient> recipients, Origin origin)
            implements RewardCommand {
        public ReviseRewardPlan {
            recipients = List.copyOf(recipients);
        }
    }

    /** Income was received. Refused by RW-03, RW-04 (number used otherwise), RW-07 (voucher used), RW-13, RW-16. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RecordReceipt(RewardPlanId planId, RewardReceipt receipt, Origin origin) implements RewardCommand {}

    /** Recipients and amounts go public in the unit. Refused by RW-03, RW-09 (no new receipt). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record PublishRewardPlan(RewardPlanId planId, Origin origin) implements RewardCommand {}

    /** Somebody objects; a unit enters what its staff says. Refused by RW-03, RW-12 (one is open), RW-19 (answered before). */
    @Permit(role = Role.REPRESENTATIVE)
    record ObjectToRewardPlan(RewardPlanId planId, RewardObjectionGround ground, Origin origin)
            implements RewardCommand {}

    /** The unit answers. @param upheld back to a draft @param reference document of the answer. Refused by RW-03. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record AnswerRewardObjection(RewardPlanId planId, boolean upheld, String reference, Origin origin)
            implements RewardCommand {}

    /** The publicity is over without open objection. Refused by RW-03, RW-11 (not over). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    @Permit(role = Role.SYSTEM)
    record ConfirmRewardPlan(RewardPlanId planId, Origin origin) implements RewardCommand {}

    /**
     * The pool of a receipt was paid out, or a part of it; the exchange reckons the parts of the recipients. Refused by RW-03,
     * RW-08 (no such receipt), RW-04 (paid otherwise), RW-10 (not public), RW-13, RW-15 (nothing to pay), RW-30 (more than is
     * left).
     *
     * @param amountFen of this payment; absent for all that is left
     * @param reference of its document, another one for each payment of a receipt
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record PayReward(
            RewardPlanId planId,
            String receiptNo,
            LocalDate paidOn,
            @Nullable Long amountFen,
            String reference,
            Origin origin)
            implements RewardCommand {}

    /** The tax relief's time is over for a receipt. Sent by the exchange. Refused by RW-08, RW-17 before that. */
    @Permit(role = Role.SYSTEM)
    record CloseReliefWindow(RewardPlanId planId, String receiptNo, Origin origin) implements RewardCommand {}

    /** A region's last day to pay has passed for a receipt. Sent by the exchange. Refused by RW-08, RW-23 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkRewardPaymentOverdue(RewardPlanId planId, String receiptNo, Origin origin) implements RewardCommand {}

    /** What was paid from a receipt in the earliest month not filed yet was filed with the tax office. Refused by RW-08 (not paid), RW-13. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record FileReward(RewardPlanId planId, String receiptNo, LocalDate filedOn, String reference, Origin origin)
            implements RewardCommand {}

    /** A filing did not come in time. Sent by the exchange. Refused by RW-08, RW-17 before that. */
    @Permit(role = Role.SYSTEM)
    record MarkRewardFilingOverdue(RewardPlanId planId, String receiptNo, Origin origin) implements RewardCommand {}

    /** The plan is done. Refused by RW-03, RW-20 (something is unpaid or unfiled). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record CloseRewardPlan(RewardPlanId planId, Origin origin) implements RewardCommand {}

    /** The unit erases the name behind a pseudonym, in all its plans and achievements. Refused by RW-22. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record EraseRecipientName(RewardPlanId planId, String recipientId, Origin origin) implements RewardCommand {}
}
