package org.openlicence.exchange.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is who on the exchange, kept in the transaction of the command that enters an organisation. */
public interface OrganisationDirectory {
    void enter(Entry entry);

    Optional<Entry> find(String organisationId);

    /** Every organisation of a kind, in the order of their ids. */
    List<Entry> ofKind(OrganisationKind kind);

    /** @param size absent for organisations that are no enterprises */
    record Entry(
            OrganisationId organisationId,
            String creditCode,
            String nameZh,
            @Nullable String nameEn,
            OrganisationKind kind,
            String divisionCode,
            @Nullable EnterpriseSize size) {}
}
