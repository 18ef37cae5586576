package org.openlicence.exchange.registration.certificatelog.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to the log of certificates. */
public sealed interface CertificateLogEvent extends ExchangeEvent {
    String logId();

    @Override
    default String aggregateId() {
        return logId();
    }

    /**
     * The root over all certificate events stored up to the end of a day.
     *
     * @param day day in Asia/Shanghai, over when it was signed
     * @param size leaves under the root
     * @param rootHash hexadecimal
     * @param statement canonical JSON that was signed
     * @param signature Ed25519 over it, Base64
     * @param consistency proof that the tree of the day before is the beginning of this one, hexadecimal; empty for the first
     */
    @EventName("certificatelog.DailyRootSigned")
    @Revision("1")
    record DailyRootSigned(
            String logId,
            LocalDate day,
            long size,
            String rootHash,
            String statement,
            String signature,
            String keyId,
            List<String> consistency,
            Trace trace)
            implements CertificateLogEvent {
        public DailyRootSigned {
            consistency = List.copyOf(consistency);
        }
    }

    /**
     * The log is not what was signed before, so the root of a day was not signed.
     *
     * @param problem name of a {@code LogProblem}
     * @param leaf first leaf that differs, from 0; absent when none does by itself
     */
    @EventName("certificatelog.DailyRootRefused")
    @Revision("1")
    record DailyRootRefused(
            String logId,
            LocalDate day,
            String problem,
            @Nullable Long leaf,
            Trace trace) implements CertificateLogEvent {}
}
