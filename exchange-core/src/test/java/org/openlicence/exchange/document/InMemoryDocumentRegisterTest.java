package org.openlicence.exchange.document;

class InMemoryDocumentRegisterTest extends DocumentRegisterSuite {
    @Override
    protected DocumentRegister register() {
        return new InMemoryDocumentRegister();
    }
}
