package org.openlicence.exchange.registration.certificate;

import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Certificate} (技术合同认定登记证明). Sent by the exchange only. */
public sealed interface CertificateCommand extends ExchangeCommand {
    CertificateId certificateId();

    @Override
    default String aggregateId() {
        return certificateId().value();
    }

    /** Issues version 1, or the next version, which supersedes the one before. The same version twice changes nothing. */
    @Permit(role = Role.SYSTEM)
    record IssueCertificate(CertificateId certificateId, CertificateContent content, Origin origin)
            implements CertificateCommand {}

    @Permit(role = Role.SYSTEM)
    record RevokeCertificate(CertificateId certificateId, String reason, Origin origin) implements CertificateCommand {}
}
