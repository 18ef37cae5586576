package org.openlicence.exchange.registration;

import java.time.LocalDate;

/**
 * A file on a case.
 *
 * @param kind name of a {@link DocumentKind}
 * @param contentHash SHA-256 of its content
 * @param mediaType as found in the content
 */
public record CaseDocument(String kind, String contentHash, long sizeBytes, String mediaType, LocalDate attachedOn) {}
