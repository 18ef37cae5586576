package org.openlicence.exchange.query.registrationdesk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with every version issued (技术合同认定登记证明). Public by its official number.
 *
 * @param version sequence of the last event shown
 * @param issues versions issued, oldest first
 * @param revokedReason why it is suspended, cancelled or revoked; absent while it is valid
 * @param showing parties that let everybody see the amounts: SELLER, BUYER
 */
public record CertificateView(
        String certificateId,
        long version,
        String officialNumber,
        String registrationId,
        Status status,
        List<Issue> issues,
        @Nullable String revokedReason,
        Instant changedAt,
        Set<String> showing) {
    public CertificateView {
        issues = List.copyOf(issues);
        // rows written before there was a choice have none; in order, so that a row made again is the same
        showing = Collections.unmodifiableSet(showing == null ? new TreeSet<>() : new TreeSet<>(showing));
    }

    /** Whether everybody may see the amounts: both parties chose so. */
    public boolean amountShown() {
        return showing.size() == 2;
    }

    public enum Status {
        VALID,
        SUSPENDED,
        CANCELLED,
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
