package org.openlicence.exchange.web.inventory;

import java.util.SortedMap;

/**
 * A line of a file with columns.
 *
 * @param number by the file's own counting, from 1
 * @param cells by the place of their column, from 0; empty ones may be absent
 */
record FileLine(int number, SortedMap<Integer, FileCell> cells) {
    boolean blank() {
        return cells.values().stream().allMatch(FileCell::blank);
    }
}
