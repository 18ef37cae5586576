package org.openlicence.exchange.organisation;

/**
 * Identity of an organisation: its unified social credit code (统一社会信用代码) with a prefix.
 *
 * @param value with the prefix {@code org_}, so that ids of different aggregates never clash in the event store
 */
public record OrganisationId(String value) {
    public OrganisationId {
        if (!value.startsWith("org_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a OrganisationId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
