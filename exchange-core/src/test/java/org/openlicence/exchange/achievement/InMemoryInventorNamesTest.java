package org.openlicence.exchange.achievement;

class InMemoryInventorNamesTest extends InventorNamesContract {
    @Override
    InventorNames names() {
        return new InMemoryInventorNames();
    }
}
