package org.openlicence.exchange.registration;

class InMemoryContractRegisterTest extends ContractRegisterSuite {
    private final ContractRegister register = new InMemoryContractRegister();

    @Override
    protected ContractRegister register() {
        return register;
    }
}
