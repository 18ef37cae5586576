package org.openlicence.exchange.web.reward;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Payment;
import org.openlicence.exchange.reward.RewardCommand;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.web.command.PageAct;

/** Acts of the unit on its plan: when each is offered, and what it carries. Addresses are the names in lower case. */
public enum RewardAct implements PageAct {
    PUBLICATION(Law.MOST_2018_103.art("publicity")),
    ANSWER(Law.MOST_2018_103.art("publicity"), "upheld", "reference"),
    CONFIRMATION(Law.MOST_2018_103.art("publicity")),
    PAYMENT(Law.CPL.art("45"), "receipt", "amount?", "on", "reference"),
    FILING(Law.IIT_2018_58.art("5"), "receipt", "on", "reference"),
    CLOSING(Law.DESIGN.art("reward-stages")),
    ERASURE(Law.DESIGN.art("personal-data"), "recipient");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "publication|answer|confirmation|payment|filing|closing|erasure";

    private final Provision law;
    private final List<String> members;

    /** @param members a question mark behind those that may be absent */
    RewardAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static RewardAct at(String address) {
        return PageAct.at(RewardAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members.stream().map(member -> member.replace("?", "")).toList();
    }

    List<String> missing(RewardActForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            if (member.endsWith("?")) {
                continue;
            }
            Object value =
                    switch (member) {
                        case "receipt" -> form.receipt();
                        case "on" -> form.on();
                        case "reference" -> form.reference();
                        case "recipient" -> form.recipient();
                        case "upheld" -> form.upheld();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it; whether it is allowed is decided by the plan itself. */
    boolean offered(RewardView view) {
        RewardStage stage = view.stage();
        return switch (this) {
            case PUBLICATION ->
                (stage == RewardStage.DRAFT || stage == RewardStage.CONFIRMED)
                        && view.receipts().stream().anyMatch(one -> !one.offered());
            case ANSWER -> stage == RewardStage.OBJECTED;
            case CONFIRMATION -> stage == RewardStage.PUBLISHED;
            case PAYMENT -> !receipts(view).isEmpty();
            case FILING -> !receipts(view).isEmpty();
            case CLOSING -> stage == RewardStage.CONFIRMED;
            case ERASURE -> true;
        };
    }

    /** Numbers of the receipts it can be done to. */
    public List<String> receipts(RewardView view) {
        return view.receipts().stream()
                .filter(this::about)
                .map(one -> one.receipt().receiptNo())
                .toList();
    }

    private boolean about(Income one) {
        return this == PAYMENT
                ? one.payable()
                : this == FILING && one.payments().stream().anyMatch(Payment::unfiled);
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    RewardCommand command(RewardPlanId id, RewardActForm form, Origin origin) {
        return switch (this) {
            case PUBLICATION -> new RewardCommand.PublishRewardPlan(id, origin);
            case ANSWER -> new RewardCommand.AnswerRewardObjection(id, form.upheld(), form.reference(), origin);
            case CONFIRMATION -> new RewardCommand.ConfirmRewardPlan(id, origin);
            case PAYMENT ->
                new RewardCommand.PayReward(id, form.receipt(), form.on(), form.amountFen(), form.reference(), origin);
            case FILING -> new RewardCommand.FileReward(id, form.receipt(), form.on(), form.reference(), origin);
            case CLOSING -> new RewardCommand.CloseRewardPlan(id, origin);
            case ERASURE -> new RewardCommand.EraseRecipientName(id, form.recipient(), origin);
        };
    }
}
