package org.openlicence.exchange.match;

import java.util.List;

/** People who speak for an organisation, read where accounts are kept; nothing of it stands in an event. */
@FunctionalInterface
public interface ContactBook {
    List<Contact> of(String organisationId);

    /** @param name as the person is shown to others @param address how to reach it here; the sign-in name is none */
    record Contact(String organisationId, String name, String address) {}
}
