package org.openlicence.exchange.web.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Actor;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security holds it in the session. The hash is dropped once the password was checked. */
public final class ExchangeUser implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final String login;
    private final String displayName;
    private final String organisationName;
    private final boolean enabled;
    private final transient Actor actor;
    private @Nullable String passwordHash;

    ExchangeUser(Account account) {
        this.login = account.login();
        this.displayName = account.displayName();
        this.organisationName = account.organisationName();
        this.enabled = account.enabled();
        this.actor = new Actor(account.personId(), account.organisationId(), account.roles());
        this.passwordHash = account.passwordHash();
    }

    public Actor actor() {
        return actor;
    }

    public String displayName() {
        return displayName;
    }

    public String organisationName() {
        return organisationName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeUser user && login.equals(user.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(login);
    }
}
