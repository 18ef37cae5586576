package org.openlicence.exchange.web.account;

import java.util.List;

/**
 * Accounts of the demo set, printed on the sign-in page; present only where demo data is loaded.
 *
 * @param password the one password of all of them
 */
public record DemoLogins(String password, List<Login> logins) {
    public DemoLogins {
        logins = List.copyOf(logins);
    }

    public record Login(String login, String organisationZh, String organisationEn, String roleZh, String roleEn) {}
}
