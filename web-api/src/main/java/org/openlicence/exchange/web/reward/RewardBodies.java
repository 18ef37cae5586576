package org.openlicence.exchange.web.reward;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;

/** What clients send about rewards; amounts in fen. */
final class RewardBodies {
    private RewardBodies() {}

    /**
     * @param knownAs name, or name and staff number; only a pseudonym enters the log
     * @param leader whether it holds a leading post; absent means it does not
     */
    record RecipientBody(
            @NotBlank @Size(max = 60) String knownAs,
            @NotNull @Min(1) @Max(1_000_000) Integer weight,
            @NotNull RewardPart part,
            @Nullable Boolean leader) {}

    /** @param achievementId one of the unit's own @param registrationId of one of its registered contracts */
    record RewardPlanBody(
            @NotBlank @Size(max = 60) String planNo,
            @NotBlank @Size(max = 300) String title,
            @NotNull RewardWay way,
            @Nullable @Size(max = 120) String achievementId,
            @Nullable @Size(max = 120) String registrationId,
            @Nullable @Min(1) @Max(10_000) Integer agreedBasisPoints,
            @Nullable @Min(1) @Max(10_000) Integer ruleBasisPoints,
            @Nullable @Size(max = 60) String ruleNumber,
            @Nullable LocalDate rulePublishedOn,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull RecipientBody> recipients) {
        RewardTerms terms(@Nullable String contractNumber) {
            return new RewardTerms(
                    planNo,
                    title,
                    way,
                    achievementId,
                    registrationId,
                    contractNumber,
                    agreedBasisPoints,
                    ruleBasisPoints,
                    ruleNumber,
                    rulePublishedOn);
        }

        List<Recipient> people() {
            return recipients.stream()
                    .map(one ->
                            new Recipient(one.knownAs(), one.weight(), one.part(), Boolean.TRUE.equals(one.leader())))
                    .toList();
        }
    }

    record RewardCostBody(
            @NotNull CostKind kind,
            @NotBlank @Size(max = 60) String voucher,
            @NotNull @Min(1) @Max(3_000_000_000_000L) Long amountFen) {}

    record RewardReceiptBody(
            @NotBlank @Size(max = 60) String receiptNo,
            @NotNull LocalDate receivedOn,
            @NotNull @Min(0) @Max(100_000_000_000_000L) Long grossFen,
            @Nullable @Size(max = 30) List<@Valid @NotNull RewardCostBody> costs) {
        RewardReceipt receipt() {
            List<RewardCost> off = costs == null
                    ? List.of()
                    : costs.stream()
                            .map(one -> new RewardCost(one.kind(), one.voucher(), one.amountFen()))
                            .toList();
            return new RewardReceipt(receiptNo, receivedOn, grossFen, off);
        }
    }

    record RewardObjectionBody(@NotNull RewardObjectionGround ground) {}
}
