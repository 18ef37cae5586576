package org.openlicence.exchange.web.match;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries;
import org.openlicence.exchange.web.institution.Institutions;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Pairs of demands and patents as a broker looks at them. */
@Component
class Pairs {
    private static final int SHOWN = 50;

    private final StandingMatchQueries standing;
    private final DemandRegister demands;
    private final Licences names;
    private final Institutions institutions;
    private final ActorResolver actors;

    Pairs(
            StandingMatchQueries standing,
            DemandRegister demands,
            Licences names,
            Institutions institutions,
            ActorResolver actors) {
        this.standing = standing;
        this.demands = demands;
        this.names = names;
        this.institutions = institutions;
        this.actors = actors;
    }

    /** The reader's organisation. @throws NotFound when it is no institution of the register */
    String institution() {
        String organisation = actors.required().organisationId();
        return institutions
                .ofOrganisation(organisation)
                .orElseThrow(() -> new NotFound(organisation))
                .organisationId();
    }

    /** For institutions of the register. @throws NotFound when the reader's organisation is none */
    Pair of(@Nullable String demandId, @Nullable String patentId) {
        institution();
        RegisteredDemand demand = demandId == null
                ? null
                : demands.find(new DemandId(demandId))
                        .filter(found -> found.open() && !found.hidden())
                        .orElse(null);
        return new Pair(
                demand == null ? null : demandId,
                demand == null ? null : demand.demanderId(),
                demand == null ? null : demand.words(),
                demand == null ? null : demand.budgetFen(),
                patentId == null ? null : names.patent(patentId),
                found(demandId, patentId));
    }

    @Nullable
    StandingMatch found(@Nullable String demandId, @Nullable String patentId) {
        return demandId == null || patentId == null
                ? null
                : standing.pair(demandId, patentId).orElse(null);
    }

    /** New ones of a broker, the best first. */
    List<StandingMatch> toCheck(String brokerId) {
        return standing.toCheck(brokerId, SHOWN);
    }

    /** New ones an organisation is a side of, the best first. */
    List<StandingMatch> toCheckOf(String brokerId, String organisationId) {
        return standing.toCheckOf(brokerId, organisationId, SHOWN);
    }

    /** How many there are for each organisation. */
    Map<String, Integer> countsToCheckOf(String brokerId, Collection<String> organisationIds) {
        return standing.countsToCheckOf(brokerId, organisationIds);
    }

    int countToCheck(String brokerId) {
        return standing.countToCheck(brokerId);
    }

    /** Title of a demand in a reader's language, where it has one; its id when it is gone. */
    String demandTitle(String demandId, Locale language) {
        return demands.find(new DemandId(demandId))
                .map(RegisteredDemand::words)
                .map(words -> language.getLanguage().equals("en") && words.titleEn() != null
                        ? words.titleEn()
                        : words.title())
                .orElse(demandId);
    }

    /** Title of a demand; its id when it is gone. */
    public String demandTitle(String demandId) {
        return demands.find(new DemandId(demandId))
                .map(demand -> demand.words().title())
                .orElse(demandId);
    }
}
