package org.openlicence.exchange.document;

import java.time.Instant;
import org.openlicence.exchange.shared.ContentHash;

/**
 * A file that was taken in. It is never changed: another content is another document.
 *
 * @param hash of the whole content
 * @param sizeBytes length of the content
 * @param mediaType as found in the content, e.g. {@code application/pdf}
 * @param scan what the virus scanner said
 * @param storedAt when it was last handed in
 */
public record StoredDocument(ContentHash hash, long sizeBytes, String mediaType, VirusScan scan, Instant storedAt) {}
