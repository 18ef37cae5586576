package org.openlicence.exchange.document;

/** What a virus scanner says of a file. */
public enum VirusScan {
    /** Looked at; nothing known was found. */
    CLEAN,
    /** A known malicious content. Such a file is never kept. */
    INFECTED,
    /** No scanner is set up. Whoever opens the file is told so. */
    NOT_SCANNED
}
