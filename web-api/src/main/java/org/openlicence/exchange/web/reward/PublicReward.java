package org.openlicence.exchange.web.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Publicity;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardWay;

/**
 * A plan in publicity: result, contract, percentage, recipients and amounts (Guo Ke Fa Zheng [2018] 103). No pseudonyms: they
 * would tie one publicity to the next.
 *
 * @param inside whether the reader is of the unit and sees names
 * @param receipts those this publicity is about
 * @param objected whether an objection waits for its answer
 */
public record PublicReward(
        String planId,
        long version,
        String unitId,
        String planNo,
        String title,
        RewardWay way,
        @Nullable String contractNumber,
        Percentage percentage,
        Publicity publicity,
        boolean inside,
        boolean objected,
        List<PublicRecipient> recipients,
        List<PublicIncome> receipts) {
    public PublicReward {
        recipients = List.copyOf(recipients);
        receipts = List.copyOf(receipts);
    }

    /**
     * @param name for the unit's own people only, and absent when it was erased
     * @param leader whether it holds a leading post (Shanghai regulations art. 39)
     * @param amountFen of all receipts here
     */
    public record PublicRecipient(
            int place, @Nullable String name, RewardPart part, boolean leader, int weight, long amountFen) {}

    /** @param costsFen sum of what was taken off */
    public record PublicIncome(LocalDate receivedOn, long grossFen, long costsFen, long balanceFen, long poolFen) {
        static PublicIncome of(Income one) {
            return new PublicIncome(
                    one.receipt().receivedOn(),
                    one.receipt().grossFen(),
                    one.receipt().costs().stream()
                            .mapToLong(RewardCost::amountFen)
                            .sum(),
                    one.balanceFen(),
                    one.poolFen());
        }
    }

    static PublicReward of(
            RewardView view, boolean inside, List<PublicRecipient> recipients, List<PublicIncome> receipts) {
        return new PublicReward(
                view.planId(),
                view.version(),
                view.ownerId(),
                view.terms().planNo(),
                view.terms().title(),
                view.terms().way(),
                view.terms().contractNumber(),
                view.percentage(),
                Objects.requireNonNull(view.publicity(), "only a publicity is shown"),
                inside,
                view.stage() == RewardStage.OBJECTED,
                recipients,
                receipts);
    }
}
