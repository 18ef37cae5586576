package org.openlicence.exchange.alert;

class InMemorySearchTextsTest extends SearchTextsContract {
    @Override
    SearchTexts texts() {
        return new InMemorySearchTexts();
    }
}
