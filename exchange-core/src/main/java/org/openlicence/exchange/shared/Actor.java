package org.openlicence.exchange.shared;

import java.util.Set;

/**
 * Who sends a command, and for whom.
 *
 * @param personId pseudonym of the person, e.g. {@code per_7f3a}; the name lives in the accounts table only
 * @param organisationId the organisation acted for, e.g. {@code org_12100000425006117P}; {@code org_exchange} for the exchange
 * @param roles what the person may do for it
 */
public record Actor(String personId, String organisationId, Set<Role> roles) {
    /** The exchange acting by itself: processes, due list, import. */
    public static final Actor SYSTEM = new Actor("per_system", "org_exchange", Set.of(Role.SYSTEM));

    public Actor {
        if (personId.isBlank() || organisationId.isBlank()) {
            throw new IllegalArgumentException("an actor needs a person and an organisation");
        }
        roles = Set.copyOf(roles);
    }
}
