package org.openlicence.exchange.eventstore;

import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionCommand;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.match.MatchCommand;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.OrganisationCommand;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** An institution of tier A that proposes P1, whose listing is open, to an enterprise. */
final class IntroducedPair {
    static final MatchId MATCH = new MatchId("mat_authorisation");
    private static final String CODE = "91310000MA1FL8TQ32";
    static final InstitutionId BROKER = InstitutionId.of(new OrganisationId("org_" + CODE));

    private IntroducedPair() {}

    static void propose(CommandSamples samples, ExchangeCommands commands) {
        for (String code : List.of(CODE, ENTERPRISE.substring(4))) {
            commands.send(new OrganisationCommand.RegisterOrganisation(
                    new OrganisationId("org_" + code),
                    code,
                    code,
                    null,
                    OrganisationKind.ENTERPRISE,
                    "310104",
                    EnterpriseSize.SMALL,
                    "a code of the tests",
                    by(Role.OPERATOR)));
        }
        commands.send(samples.of(InstitutionCommand.RegisterInstitution.class, by(Role.OPERATOR)));
        commands.send(new InstitutionCommand.AssignTier(
                BROKER, CreditTier.A, 2026, LocalDate.of(2026, 6, 1), "reasons", by(Role.MARKET_OFFICE)));
        commands.send(new MatchCommand.ProposeMatch(
                MATCH,
                null,
                new OrganisationId(ENTERPRISE),
                P1,
                null,
                Set.of(),
                "reasons",
                null,
                null,
                PatentFixtures.by("org_" + CODE, Role.REPRESENTATIVE, "2026-06-01")));
    }

    private static Origin by(Role role) {
        return PatentFixtures.by("org_operator", role, "2026-06-01");
    }
}
