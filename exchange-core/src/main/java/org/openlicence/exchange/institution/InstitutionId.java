package org.openlicence.exchange.institution;

import org.openlicence.exchange.organisation.OrganisationId;

/**
 * Identity of an institution in the register: the organisation it is, e.g. {@code tti_91310115DEMQH0017Q}.
 *
 * @param value with the prefix {@code tti_}, so that ids of different aggregates never clash in the event store
 */
public record InstitutionId(String value) {
    private static final String PREFIX = "tti_";

    public InstitutionId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a InstitutionId");
        }
    }

    public static InstitutionId of(OrganisationId organisationId) {
        return new InstitutionId(PREFIX + organisationId.value().substring("org_".length()));
    }

    /** The organisation it is. */
    public OrganisationId organisationId() {
        return new OrganisationId("org_" + value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
