package org.openlicence.exchange.web.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.account.ExchangeUser;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who is acting in the present request, whether by session, by password or by token. */
@Component
public class ActorResolver {
    /** Claim that names the organisation acted for, e.g. {@code org_12100000425006117P}. */
    public static final String ORGANISATION_CLAIM = "org";
    /** Claim that lists the roles, by their names. */
    public static final String ROLES_CLAIM = "roles";

    /** The actor; empty for a visitor. */
    public Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof ExchangeUser user) {
            return Optional.of(user.actor());
        }
        return principal instanceof Jwt token ? Optional.of(actorOf(token)) : Optional.empty();
    }

    /**
     * The actor of a request that needs one.
     *
     * @throws AuthenticationCredentialsNotFoundException for a visitor; answered by the sign-in page or 401
     */
    public Actor required() {
        return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Name and organisation of a person signed in at a browser; empty for visitors and API clients. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ExchangeUser user) {
            return Optional.of(new SignedIn(user.actor(), user.displayName(), user.organisationName()));
        }
        return Optional.empty();
    }

    /** The actor a token speaks for. A token without organisation acts for nobody and may do nothing. */
    static Actor actorOf(Jwt token) {
        String organisation = token.getClaimAsString(ORGANISATION_CLAIM);
        List<String> names = token.getClaimAsStringList(ROLES_CLAIM);
        Set<Role> roles = (names == null ? List.<String>of() : names)
                .stream().flatMap(name -> roleNamed(name).stream()).collect(Collectors.toUnmodifiableSet());
        return organisation == null || organisation.isBlank()
                ? new Actor(token.getSubject(), "org_none", Set.of())
                : new Actor(token.getSubject(), organisation, roles);
    }

    /** SYSTEM is the exchange itself; no token and no account can hold it. */
    private static Optional<Role> roleNamed(String name) {
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM && role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
