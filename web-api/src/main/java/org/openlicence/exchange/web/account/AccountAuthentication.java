package org.openlicence.exchange.web.account;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks login and password against the accounts table, behind the throttle. Serves the form and HTTP Basic. */
public final class AccountAuthentication implements AuthenticationProvider {
    /** BCrypt reads no more than 72 bytes; longer input is refused before hashing. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int LONGEST_LOGIN = 80;

    private final DaoAuthenticationProvider passwords;
    private final LoginThrottle throttle;

    public AccountAuthentication(Accounts accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        this.passwords = new DaoAuthenticationProvider(login -> accounts.byLogin(login)
                .map(ExchangeUser::new)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(login)));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "local";
        if (!throttle.open(login, address)) {
            throw new LockedException("too many attempts");
        }
        try {
            refuseOversized(attempt);
            Authentication done = passwords.authenticate(attempt);
            throttle.succeeded(login);
            return done;
        } catch (BadCredentialsException e) {
            throttle.failed(login, address);
            throw e;
        }
    }

    /** Also a NUL, which PostgreSQL cannot store or compare, ends here. */
    private static void refuseOversized(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        boolean tooLong = attempt.getName().length() > LONGEST_LOGIN
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD;
        if (tooLong || attempt.getName().indexOf('\0') >= 0) {
            throw new BadCredentialsException("oversized or malformed");
        }
    }
}
