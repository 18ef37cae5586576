package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.institution.InstitutionStanding;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.EventHistory;

/** What a proposal is judged by beside itself: the broker's standing, the offer, the demand, the organisations, the figures. */
public record ProposalSources(
        EventHistory history,
        OfferedPatents patents,
        DemandRegister demands,
        OrganisationDirectory organisations,
        PolicyBook policies) {

    InstitutionStanding standingOf(String organisationId) {
        return InstitutionStanding.of(organisationId, history);
    }

    Optional<OfferedPatents.Offered> offered(PatentId patentId, LocalDate day) {
        return patents.find(patentId, day);
    }

    /**
     * Whether solutions are taken to a demand of that organisation. Not where it keeps its name hidden: an introduction
     * would tell it.
     */
    boolean openDemand(DemandId demandId, String demanderId) {
        return demands.find(demandId)
                .filter(demand ->
                        demand.open() && !demand.hidden() && demand.demanderId().equals(demanderId))
                .isPresent();
    }

    static @Nullable String id(@Nullable DemandId demandId) {
        return demandId == null ? null : demandId.value();
    }

    boolean known(String organisationId) {
        return organisations.find(organisationId).isPresent();
    }
}
