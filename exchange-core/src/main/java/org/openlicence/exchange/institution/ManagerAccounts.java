package org.openlicence.exchange.institution;

/** Who acts for an institution; read where accounts are kept, since nothing of a person stands in an event but a pseudonym. */
@FunctionalInterface
public interface ManagerAccounts {
    /** Whether somebody of that pseudonym may act for an organisation today. */
    boolean acts(String personId, String organisationId);
}
