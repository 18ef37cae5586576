package org.openlicence.exchange.spotcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.Sampling;

/** What can be asked of the spot check of a contract (抽查). State table: docs/domain/spot-check.md */
public sealed interface SpotCheckCommand extends ExchangeCommand {
    SpotCheckId checkId();

    @Override
    default String aggregateId() {
        return checkId().value();
    }

    /** A contract was registered on a commitment. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record PlanSpotCheck(SpotCheckId checkId, CheckedCase subject, Origin origin) implements SpotCheckCommand {}

    /** A contract was drawn. Nothing for one that is being checked already. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record TakeIntoSample(SpotCheckId checkId, CheckedCase subject, Sampling sampling, Origin origin)
            implements SpotCheckCommand {}

    /**
     * Tells the party what is asked, and draws the inspector. Refused by SC-01, SC-03 (nobody is left), SC-08.
     *
     * @param asked at most 2,000 characters
     * @param inspectors persons of the office that may inspect, whoever they are
     */
    @Permit(role = Role.MARKET_OFFICE)
    record NotifyCheckedParty(SpotCheckId checkId, String asked, List<String> inspectors, Origin origin)
            implements SpotCheckCommand {
        public NotifyCheckedParty {
            inspectors = List.copyOf(inspectors);
        }
    }

    /** The party answers, late too, and again when something is to be put right. Refused by SC-01. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ADDRESSEE)
    record HandInMaterial(
            SpotCheckId checkId, String statement, @Nullable String documentHash, Origin origin)
            implements SpotCheckCommand {}

    /** The party's time is over. Sent by the exchange. Refused by SC-01, SC-04. */
    @Permit(role = Role.SYSTEM)
    record NoteNoReply(SpotCheckId checkId, Origin origin) implements SpotCheckCommand {}

    /** Refused by SC-01, SC-02 (another inspector was drawn); so are the three that follow. */
    @Permit(role = Role.INSPECTOR)
    record ExamineCheck(SpotCheckId checkId, String findings, Origin origin) implements SpotCheckCommand {}

    @Permit(role = Role.INSPECTOR)
    record PassCheck(SpotCheckId checkId, String reason, Origin origin) implements SpotCheckCommand {}

    @Permit(role = Role.INSPECTOR)
    record AskRectification(SpotCheckId checkId, String what, Origin origin) implements SpotCheckCommand {}

    /** The registration is to be revoked; a false commitment shuts the path for its time. */
    @Permit(role = Role.INSPECTOR)
    record FindViolation(SpotCheckId checkId, String reason, Origin origin) implements SpotCheckCommand {}

    /** The revocation is with the market office. Sent by the exchange. Refused by SC-01. */
    @Permit(role = Role.SYSTEM)
    record CloseCheck(SpotCheckId checkId, Origin origin) implements SpotCheckCommand {}
}
