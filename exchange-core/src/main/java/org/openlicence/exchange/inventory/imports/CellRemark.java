package org.openlicence.exchange.inventory.imports;

/**
 * A remark on one cell of a file.
 *
 * @param column as in {@link ImportColumn}
 * @param kind what is the matter
 */
public record CellRemark(ImportColumn column, Kind kind) {
    /** What can be the matter with a cell. */
    public enum Kind {
        MISSING(true),
        UNREADABLE(true),
        /** A formula of a spreadsheet: what it amounts to is not in the file for certain. */
        FORMULA(true),
        OUT_OF_RANGE(true),
        WRONG_CHECK_DIGIT(true),
        NO_SUCH_INDUSTRY(true),
        NOT_IN_FUTURE(true),
        /** The same number stands in an earlier row. */
        TWICE_IN_FILE(true),
        /** The owner's inventory has the patent already. */
        IN_INVENTORY(true),
        /** The register names other owners. */
        NOT_OURS(true),
        /** The patent is on the register already; only its inventory record is added. */
        ON_REGISTER(false),
        /** Above the fee ceiling, or more than ten times the median of the file. */
        PRICE_OUTLIER(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /** Whether the row is left out for it. */
        public boolean blocking() {
            return blocking;
        }
    }

    public boolean blocking() {
        return kind.blocking();
    }
}
