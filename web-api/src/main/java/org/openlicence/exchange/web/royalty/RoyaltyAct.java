package org.openlicence.exchange.web.royalty;

import java.time.LocalDate;
import java.util.Locale;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.RoyaltyCommand;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;

/** Acts on a royalty period: who is offered each, and when. Addresses are the names in lower case. */
public enum RoyaltyAct {
    STATEMENT(Law.CC.art("867")),
    CORRECTION(Law.CC.art("867")),
    DEMAND(Law.CC.art("563(3)")),
    TERMINATION(Law.CC.art("565"));

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "statement|correction|demand|termination";

    private final Provision law;

    RoyaltyAct(Provision law) {
        this.law = law;
    }

    /** @throws IllegalArgumentException when no act has that address */
    static RoyaltyAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Provision law() {
        return law;
    }

    /** Whether it carries a figure. */
    public boolean stating() {
        return this == STATEMENT || this == CORRECTION;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the account itself. */
    boolean offered(RoyaltyView view, RoyaltyPeriod period, Actor actor, LocalDate today) {
        if (!actor.roles().contains(Role.REPRESENTATIVE)) {
            return false;
        }
        boolean taker = view.takerId().equals(actor.organisationId());
        boolean licensor = view.licensorIds().contains(actor.organisationId());
        LocalDate answerBy = period.answerBy();
        return switch (this) {
            case STATEMENT -> taker && period.status().unstated() && !today.isBefore(period.statableFrom());
            case CORRECTION -> taker && period.status().correctable();
            case DEMAND -> licensor && period.status().inArrears() && answerBy == null;
            case TERMINATION ->
                licensor
                        && answerBy != null
                        && today.isAfter(answerBy)
                        && view.breachOn() == null
                        && view.closedOn() == null;
        };
    }

    /** The command. @param baseFen what is stated; 0 where nothing is */
    RoyaltyCommand command(RoyaltyId id, int period, long baseFen, boolean confirmed, Origin origin) {
        return switch (this) {
            case STATEMENT -> new RoyaltyCommand.StateRoyalty(id, period, baseFen, confirmed, origin);
            case CORRECTION -> new RoyaltyCommand.CorrectRoyaltyStatement(id, period, baseFen, confirmed, origin);
            case DEMAND -> new RoyaltyCommand.DemandArrears(id, period, origin);
            case TERMINATION -> new RoyaltyCommand.DeclareBreach(id, period, origin);
        };
    }
}
