package org.openlicence.exchange.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who speak for an organisation, read where accounts are kept; nothing of it stands in an event. */
@FunctionalInterface
public interface ContactBook {
    List<Contact> of(String organisationId);

    /** @param name as the person is shown to others @param address of mail; confirmed by the person; absent while there is none */
    record Contact(
            String organisationId, String name, @Nullable String address) {}
}
