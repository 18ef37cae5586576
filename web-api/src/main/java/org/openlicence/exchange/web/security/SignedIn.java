package org.openlicence.exchange.web.security;

import org.openlicence.exchange.shared.Actor;

/**
 * Whoever is signed in at a browser.
 *
 * @param displayName name shown to the person itself
 * @param organisationName name of the organisation acted for
 */
public record SignedIn(Actor actor, String displayName, String organisationName) {}
