package org.openlicence.exchange.patent;

class InMemoryPatentRegisterTest extends PatentRegisterContract {
    @Override
    PatentRegister register() {
        return new InMemoryPatentRegister();
    }
}
