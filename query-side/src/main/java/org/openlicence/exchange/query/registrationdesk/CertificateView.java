package org.openlicence.exchange.query.registrationdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with every version issued (技术合同认定登记证明). Public by its official number.
 *
 * @param version sequence of the last event shown
 * @param issues versions issued, oldest first
 * @param revokedReason absent unless revoked
 */
public record CertificateView(
        String certificateId,
        long version,
        String officialNumber,
        String registrationId,
        Status status,
        List<Issue> issues,
        @Nullable String revokedReason,
        Instant changedAt) {
    public CertificateView {
        issues = List.copyOf(issues);
    }

    public enum Status {
        VALID,
        REVOKED
    }

    /**
     * One issued version.
     *
     * @param content canonical JSON as signed
     * @param supersededBy version that replaced it; absent for the current one
     */
    public record Issue(
            int version,
            String content,
            String contentHash,
            String signature,
            String keyId,
            Instant issuedAt,
            @Nullable Integer supersededBy) {}
}
