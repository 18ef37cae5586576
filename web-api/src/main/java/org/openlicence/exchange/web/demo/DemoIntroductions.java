package org.openlicence.exchange.web.demo;

import java.time.Clock;
import java.util.Set;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionCommand.AssignTier;
import org.openlicence.exchange.institution.InstitutionCommand.NameManager;
import org.openlicence.exchange.institution.InstitutionCommand.RecordLevels;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionLevel;
import org.openlicence.exchange.institution.InstitutionService;
import org.openlicence.exchange.institution.ManagerGrade;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Brokers of the demo set and what they propose. */
record DemoIntroductions(DemoSet set, DemoActors actors, ExchangeCommands commands, Clock clock) {
    void enter(DemoSet.Broker broker) {
        InstitutionId id = InstitutionId.of(set.member(broker.organisation()).id());
        Origin office = actors.with(Role.MARKET_OFFICE);
        commands.send(new RegisterInstitution(
                id, broker.disciplines(), Set.of(InstitutionService.INFORMATION, InstitutionService.AGENCY), office));
        commands.send(new RecordLevels(id, Set.of(InstitutionLevel.CITY), "DEMO-1", office));
        commands.send(new AssignTier(
                id,
                CreditTier.A,
                Shanghai.dayOf(clock.instant()).getYear(),
                Shanghai.dayOf(clock.instant()),
                "演示评定 invented for the demo",
                office));
        commands.send(new NameManager(
                id,
                broker.manager(),
                ManagerGrade.SENIOR,
                broker.disciplines(),
                actors.representative(broker.organisation())));
    }

    void propose(DemoSet.Introduction one) {
        MatchId id = new MatchId("mat_demo_" + one.key());
        DemoSet.Right right = set.patent(one.patent());
        commands.send(new ProposeMatch(
                id,
                null,
                set.member(one.enterprise()).id(),
                right.id(),
                null,
                Set.of(Element.MATERIAL, Element.EFFECT),
                one.reasons(),
                null,
                null,
                actors.representative(one.broker())));
        if (one.agreed()) {
            commands.send(new ConsentToContact(id, 0, null, actors.representative(one.enterprise())));
            commands.send(new ConsentToContact(
                    id, 0, null, actors.representative(right.owners().getFirst())));
        }
    }
}
