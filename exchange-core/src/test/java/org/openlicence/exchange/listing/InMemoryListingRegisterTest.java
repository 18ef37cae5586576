package org.openlicence.exchange.listing;

class InMemoryListingRegisterTest extends ListingRegisterContract {
    @Override
    ListingRegister register() {
        return new InMemoryListingRegister();
    }
}
