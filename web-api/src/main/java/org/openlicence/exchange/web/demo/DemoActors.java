package org.openlicence.exchange.web.demo;

import java.time.Clock;
import java.util.Set;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** Whoever sends a command of the demo set: the same people who can sign in. */
record DemoActors(DemoSet set, Clock clock) {
    /** The first account with that role, e.g. the registrar. */
    Origin with(Role role) {
        return set.accounts().stream()
                .filter(login -> login.role() == role)
                .findFirst()
                .map(this::origin)
                .orElseThrow(() -> new IllegalStateException("no account with role " + role + " in the demo set"));
    }

    /** The representative of an organisation. */
    Origin representative(String organisation) {
        return set.accounts().stream()
                .filter(login -> login.organisation().equals(organisation) && login.role() == Role.REPRESENTATIVE)
                .findFirst()
                .map(this::origin)
                .orElseThrow(() -> new IllegalStateException("nobody speaks for " + organisation));
    }

    private Origin origin(DemoSet.Login login) {
        return Origin.of(new Actor(login.personId(), set.organisationId(login), Set.of(login.role())), clock.instant());
    }
}
