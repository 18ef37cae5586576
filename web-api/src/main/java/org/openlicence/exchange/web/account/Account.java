package org.openlicence.exchange.web.account;

import java.util.Set;
import org.openlicence.exchange.shared.Role;

/**
 * One sign-in of a person. Whoever has several is the same person under each of them.
 *
 * @param personId pseudonym that events carry, e.g. {@code per_7f3a}
 * @param login what the person types, 3 to 80 characters of {@code a-z 0-9 . _ -}
 * @param passwordHash by Spring's delegating encoder, e.g. {@code {bcrypt}...}; never the password
 * @param organisationId the organisation acted for
 * @param organisationName its name, as shown beside the person's
 * @param displayName the person's name
 * @param enabled false closes the account without erasing it
 */
public record Account(
        String personId,
        String login,
        String passwordHash,
        String organisationId,
        String organisationName,
        Set<Role> roles,
        String displayName,
        boolean enabled) {
    public Account {
        roles = Set.copyOf(roles);
        if (roles.contains(Role.SYSTEM)) {
            throw new IllegalArgumentException("SYSTEM is the exchange itself, never a person");
        }
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Account[" + personId + "]";
    }
}
