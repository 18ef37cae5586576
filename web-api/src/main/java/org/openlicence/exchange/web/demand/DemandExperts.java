package org.openlicence.exchange.web.demand;

import java.util.List;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.account.Accounts;
import org.springframework.stereotype.Component;

/** The experts a registrar may appoint. */
@Component
class DemandExperts {
    private final Accounts accounts;

    DemandExperts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param key as the act carries it in {@code chosen} */
    public record ExpertChoice(String key, String personId, String organisationId, String name) {}

    /** Everybody who screens on this exchange, by name. */
    List<ExpertChoice> all() {
        return accounts.membersWith(Role.EXPERT).stream()
                .map(member -> new ExpertChoice(
                        member.organisationId() + "/" + member.personId(),
                        member.personId(),
                        member.organisationId(),
                        member.name()))
                .toList();
    }

    /** Those whose organisation neither posted the demand nor answers it. */
    List<ExpertChoice> withoutInterest(DemandView view) {
        return all().stream()
                .filter(expert -> !view.demanderId().equals(expert.organisationId()))
                .filter(expert -> !view.solvedBy(expert.organisationId()))
                .toList();
    }
}
