package org.openlicence.exchange.web.inventory;

/** A file cannot be read as a whole; nothing of it is laid down. */
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final ImportFile.Fault fault;
    private final String detail;

    /** @param detail where or what, e.g. the heading that is not known; cut to what a page can show */
    UnreadableFile(ImportFile.Fault fault, String detail) {
        super(fault.name());
        this.fault = fault;
        this.detail = detail.length() > SHOWN ? detail.substring(0, SHOWN) : detail;
    }

    ImportFile.Fault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }
}
