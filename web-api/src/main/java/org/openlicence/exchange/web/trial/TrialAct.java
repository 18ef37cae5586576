package org.openlicence.exchange.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.trial.TrialCommand;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.trial.TrialStanding;
import org.openlicence.exchange.trial.TrialStatus;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a trial: who is offered each, and when. Addresses are the names in lower case. */
public enum TrialAct implements PageAct {
    CONVERSION(Law.PL.art("51(1)")),
    REVENUE(Law.CC.art("509"), "revenueOn"),
    DECLINE(Law.CC.art("562(2)")),
    RETURN(Law.CC.art("558"), "evidence"),
    DEMAND(Law.CC.art("563(3)")),
    GUARANTEE(Law.DESIGN.art("risk-compensation"), "security"),
    TERMINATION(Law.CC.art("565"));

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "conversion|revenue|decline|return|demand|guarantee|termination";

    private final Provision law;
    private final List<String> members;

    TrialAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static TrialAct at(String address) {
        return PageAct.at(TrialAct.class, address);
    }

    /** What the page offers to somebody; whether it is allowed is decided by the trial itself. */
    static List<TrialAct> offered(TrialView view, Actor actor, LocalDate today) {
        return actor.roles().contains(Role.REPRESENTATIVE)
                ? Arrays.stream(values())
                        .filter(act -> act.fits(view, actor, today))
                        .toList()
                : List.of();
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    /** Security may be left out: then there was none. */
    List<String> missing(TrialForm form) {
        List<String> missing = new ArrayList<>();
        if (this == REVENUE && form.revenueOn() == null) {
            missing.add("revenueOn");
        }
        if (this == RETURN && form.evidence() == null) {
            missing.add("evidence");
        }
        return missing;
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    TrialCommand command(TrialId id, TrialForm form, Origin origin) {
        return switch (this) {
            case CONVERSION -> new TrialCommand.ConvertTrial(id, origin);
            case REVENUE -> new TrialCommand.ReportFirstRevenue(id, form.revenueOn(), origin);
            case DECLINE -> new TrialCommand.DeclineTrial(id, origin);
            case RETURN -> new TrialCommand.ReportReturn(id, form.evidence(), origin);
            case DEMAND -> new TrialCommand.DemandDeferred(id, origin);
            case GUARANTEE -> new TrialCommand.CallGuarantee(id, form.securityMoney(), origin);
            case TERMINATION -> new TrialCommand.DeclareTrialBreach(id, origin);
        };
    }

    private boolean fits(TrialView view, Actor actor, LocalDate today) {
        boolean taker = view.plan().takerId().equals(actor.organisationId());
        boolean licensor = view.plan().licensorIds().contains(actor.organisationId());
        TrialStatus status = view.status();
        TrialStanding standing = view.standing();
        TrialStanding.Demand demand = standing.demand();
        return switch (this) {
            case CONVERSION -> taker && status == TrialStatus.IN_TRIAL;
            case REVENUE ->
                taker
                        && view.plan().firstDue() == FirstDue.FIRST_REVENUE
                        && standing.revenueOn() == null
                        && (status == TrialStatus.IN_TRIAL
                                || status == TrialStatus.AWAITING_REVENUE
                                || status == TrialStatus.PAYING);
            case DECLINE ->
                taker
                        && status == TrialStatus.IN_TRIAL
                        && !today.isAfter(view.plan().declineUntil());
            case RETURN ->
                taker && standing.giveBack() != null && standing.giveBack().evidence() == null;
            case DEMAND -> licensor && status == TrialStatus.OVERDUE && demand == null;
            case GUARANTEE ->
                licensor
                        && status == TrialStatus.OVERDUE
                        && view.plan().guarantee() == Guarantee.FUND
                        && demand != null
                        && demand.claimableFrom() != null
                        && !today.isBefore(demand.claimableFrom());
            case TERMINATION ->
                licensor
                        && demand != null
                        && today.isAfter(demand.answerBy())
                        && standing.breachOn() == null
                        && standing.closedOn() == null;
        };
    }
}
