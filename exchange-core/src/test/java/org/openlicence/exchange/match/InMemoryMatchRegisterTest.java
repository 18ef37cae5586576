package org.openlicence.exchange.match;

class InMemoryMatchRegisterTest extends MatchRegisterContract {
    @Override
    MatchRegister register() {
        return new InMemoryMatchRegister();
    }
}
