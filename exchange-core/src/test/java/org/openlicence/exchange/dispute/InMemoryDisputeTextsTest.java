package org.openlicence.exchange.dispute;

class InMemoryDisputeTextsTest extends DisputeTextsContract {
    @Override
    DisputeTexts texts() {
        return new InMemoryDisputeTexts();
    }
}
