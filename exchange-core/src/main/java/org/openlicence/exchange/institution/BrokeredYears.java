package org.openlicence.exchange.institution;

/** What institutions brokered, read from what happened to their introductions. */
@FunctionalInterface
public interface BrokeredYears {
    BrokeredYear of(String organisationId, int year);
}
