package org.openlicence.exchange.web.listing;

import java.time.Clock;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** For how long a price would be shown, and by whose rule. */
@Component
class PublicityDays {
    private final OrganisationDirectory organisations;
    private final PolicyBook policies;
    private final Clock clock;

    PublicityDays(OrganisationDirectory organisations, PolicyBook policies, Clock clock) {
        this.organisations = organisations;
        this.policies = policies;
        this.clock = clock;
    }

    /** The figure in force today where the listing's representative is seated. */
    PolicyFigure of(ListingView listing) {
        String province = organisations
                .find(listing.representativeId())
                .map(entry -> entry.divisionCode().substring(0, 2) + "0000")
                .orElse("CN");
        return policies.figure("publicity.days", province, Shanghai.dayOf(clock.instant()));
    }

    /** Whether a public institution owns a part, so that it has to say how its price was found. */
    boolean asked(ListingView listing) {
        return listing.ownerIds().stream()
                .flatMap(owner -> organisations.find(owner).stream())
                .anyMatch(owner -> owner.kind().publicInstitution());
    }
}
