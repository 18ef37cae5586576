package org.openlicence.exchange.demand;

class InMemoryDemandRegisterTest extends DemandRegisterContract {
    @Override
    DemandRegister register() {
        return new InMemoryDemandRegister();
    }
}
