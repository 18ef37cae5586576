package org.openlicence.exchange.web.compensation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openlicence.exchange.compensation.Claim;
import org.openlicence.exchange.compensation.ClaimStatus;
import org.openlicence.exchange.compensation.FundCommand;
import org.openlicence.exchange.compensation.FundCommand.PayShare;
import org.openlicence.exchange.compensation.FundCommand.RecordRecovery;
import org.openlicence.exchange.compensation.FundCommand.RejectClaim;
import org.openlicence.exchange.compensation.FundCommand.SettleClaim;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a claim: when each is offered, and what it carries. Addresses are the names in lower case. */
public enum FundAct implements PageAct {
    SETTLEMENT("bankReference"),
    REJECTION("reason"),
    RECOVERY("bankReference", "amount", "on"),
    SHARE("bankReference");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "settlement|rejection|recovery|share";

    private final List<String> members;

    FundAct(String... members) {
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static FundAct at(String address) {
        return PageAct.at(FundAct.class, address);
    }

    /** What the page offers for a claim; whether it is allowed is decided by the fund itself. */
    static List<FundAct> of(Claim claim) {
        return Arrays.stream(values()).filter(act -> act.fits(claim)).toList();
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    List<String> missing(FundForm form) {
        return missing(members, form);
    }

    static List<String> missing(List<String> members, FundForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            Object value =
                    switch (member) {
                        case "bankReference" -> form.bankReference();
                        case "contributor" -> form.contributor();
                        case "amount" -> form.amount();
                        case "on" -> form.on();
                        case "reason" -> form.reason();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    FundCommand command(FundId fund, String claim, FundForm form, Origin origin) {
        return switch (this) {
            case SETTLEMENT -> new SettleClaim(fund, claim, form.bankReference(), origin);
            case REJECTION -> new RejectClaim(fund, claim, form.reason(), origin);
            case RECOVERY -> new RecordRecovery(fund, claim, form.bankReference(), form.money(), form.on(), origin);
            case SHARE -> new PayShare(fund, claim, form.bankReference(), origin);
        };
    }

    private boolean fits(Claim claim) {
        return switch (this) {
            case SETTLEMENT, REJECTION -> claim.status() == ClaimStatus.FILED;
            case RECOVERY -> claim.outstandingFen() > 0;
            case SHARE -> claim.owedFen() > 0;
        };
    }
}
