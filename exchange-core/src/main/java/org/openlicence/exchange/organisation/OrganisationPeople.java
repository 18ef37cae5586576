package org.openlicence.exchange.organisation;

/** The people of organisations, as far as a decision may ask: by pseudonym. Accounts answer it. */
@FunctionalInterface
public interface OrganisationPeople {
    /** Whether somebody of that pseudonym may act for an organisation today. */
    boolean acts(String personId, String organisationId);
}
