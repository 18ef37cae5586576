package org.openlicence.exchange.document;

import java.nio.file.Path;

/** Looks for malicious content before a file is kept. */
@FunctionalInterface
public interface VirusScanner {
    /** Where no scanner is set up. */
    VirusScanner NONE = file -> VirusScan.NOT_SCANNED;

    /** @throws ScannerUnavailable when the scanner gives no verdict; the file is not taken in then */
    VirusScan scan(Path file);
}
