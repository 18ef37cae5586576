package org.openlicence.exchange.query.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param items in the order of the list
 * @param next opaque place to go on from; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
