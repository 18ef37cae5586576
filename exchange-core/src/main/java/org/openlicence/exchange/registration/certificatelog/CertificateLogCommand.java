package org.openlicence.exchange.registration.certificatelog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of the {@link CertificateLog}. Sent by the exchange only; there is one log. */
public sealed interface CertificateLogCommand extends ExchangeCommand {
    @Override
    default String aggregateId() {
        return CertificateLogId.OF_THE_EXCHANGE.value();
    }

    /**
     * Signs the root of a day. A day that has one, or lies before one, changes nothing.
     *
     * @param consistency proof that the log as last signed is the beginning of this one; empty for the first root
     */
    @Permit(role = Role.SYSTEM)
    record SignDailyRoot(LocalDate day, long size, String rootHash, List<String> consistency, Origin origin)
            implements CertificateLogCommand {
        public SignDailyRoot {
            consistency = List.copyOf(consistency);
        }
    }

    /** Notes that the log is not what was signed, and the day's root therefore not given. Once for one problem. */
    @Permit(role = Role.SYSTEM)
    record RefuseDailyRoot(
            LocalDate day, LogProblem problem, @Nullable Long leaf, Origin origin) implements CertificateLogCommand {}
}
