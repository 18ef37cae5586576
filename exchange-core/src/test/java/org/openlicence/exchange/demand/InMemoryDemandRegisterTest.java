package org.openlicence.exchange.demand;

class InMemoryDemandRegisterTest extends DemandRegisterContract {
    @Override
    DemandRegister register() {
        return new InMemoryDemandRegister();
    }

    @Override
    DemandNumbers numbers() {
        return new InMemoryDemandNumbers();
    }

    @Override
    DemandTexts texts() {
        return new InMemoryDemandTexts();
    }
}
