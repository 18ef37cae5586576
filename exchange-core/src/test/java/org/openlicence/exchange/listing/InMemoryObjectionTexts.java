package org.openlicence.exchange.listing;

import java.util.ArrayList;
import java.util.List;

/** Texts of objections without a database. */
final class InMemoryObjectionTexts implements ObjectionTexts {
    private final List<Text> rows = new ArrayList<>();

    @Override
    public void keep(Text text) {
        if (rows.stream().noneMatch(row -> row.objectionId().equals(text.objectionId()))) {
            rows.add(text);
        }
    }

    @Override
    public List<Text> of(ListingId listingId) {
        return rows.stream().filter(row -> row.listingId().equals(listingId)).toList();
    }
}
