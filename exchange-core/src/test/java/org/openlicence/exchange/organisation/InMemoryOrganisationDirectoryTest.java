package org.openlicence.exchange.organisation;

class InMemoryOrganisationDirectoryTest extends OrganisationDirectoryContract {
    @Override
    OrganisationDirectory directory() {
        return new InMemoryOrganisationDirectory();
    }
}
