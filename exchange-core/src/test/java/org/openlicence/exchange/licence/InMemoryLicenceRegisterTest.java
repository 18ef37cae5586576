package org.openlicence.exchange.licence;

class InMemoryLicenceRegisterTest extends LicenceRegisterContract {
    @Override
    protected LicenceRegister register() {
        return new InMemoryLicenceRegister();
    }
}
