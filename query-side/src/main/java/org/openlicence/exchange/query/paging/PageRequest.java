package org.openlicence.exchange.query.paging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param size 1 to {@value #MAX_SIZE}
 * @param after place given by the page before; absent for the first page
 */
public record PageRequest(int size, @Nullable String after) {
    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new QueryRefused("PAGE-02", Map.of("size", Integer.toString(size), "most", "" + MAX_SIZE));
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }
}
