package org.openlicence.exchange.demand;

class InMemoryDemandStoreTest extends DemandStoreContract {
    @Override
    DemandTexts texts() {
        return new InMemoryDemandTexts();
    }

    @Override
    DemandRegister register() {
        return new InMemoryDemandRegister();
    }
}
