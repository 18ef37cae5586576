package org.openlicence.exchange.registration.certificatelog;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootRefused;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootSigned;

/**
 * What the events of the log add up to.
 *
 * @param day day of the newest root; absent before the first
 * @param refused what stands against the next root; absent when nothing does
 */
record CertificateLogState(
        @Nullable LocalDate day,
        long size,
        String rootHash,
        @Nullable DailyRootRefused refused) {
    static final CertificateLogState NONE = new CertificateLogState(null, 0, "", null);

    static CertificateLogState after(CertificateLogState state, CertificateLogEvent event) {
        return switch (event) {
            case DailyRootSigned e -> new CertificateLogState(e.day(), e.size(), e.rootHash(), null);
            case DailyRootRefused e -> new CertificateLogState(state.day, state.size, state.rootHash, e);
        };
    }

    boolean has(LocalDate asked) {
        return day != null && !asked.isAfter(day);
    }

    boolean refusedFor(LogProblem problem, @Nullable Long leaf) {
        return refused != null && refused.problem().equals(problem.name()) && Objects.equals(refused.leaf(), leaf);
    }
}
