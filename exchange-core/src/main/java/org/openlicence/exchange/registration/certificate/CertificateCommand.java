package org.openlicence.exchange.registration.certificate;

import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Certificate} (技术合同认定登记证明). All but one are sent by the exchange only. */
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

    /** Suspends while a revocation is under way; a certificate that is over stays as it is. */
    @Permit(role = Role.SYSTEM)
    record SuspendCertificate(CertificateId certificateId, String reason, Origin origin)
            implements CertificateCommand {}

    /** Valid again; nothing happens to one that is not suspended. */
    @Permit(role = Role.SYSTEM)
    record ResumeCertificate(CertificateId certificateId, Origin origin) implements CertificateCommand {}

    @Permit(role = Role.SYSTEM)
    record CancelCertificate(CertificateId certificateId, String reason, Origin origin) implements CertificateCommand {}

    /** A party lets the public check show the amounts, or no longer. The same choice again changes nothing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record ChooseAmountDisclosure(CertificateId certificateId, boolean shown, Origin origin)
            implements CertificateCommand {}
}
