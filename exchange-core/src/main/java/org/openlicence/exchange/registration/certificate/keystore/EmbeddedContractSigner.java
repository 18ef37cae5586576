package org.openlicence.exchange.registration.certificate.keystore;

import org.openlicence.exchange.licence.ContractSigner;
import org.openlicence.exchange.registration.certificate.CertificateSigner;

/**
 * Signs with the exchange's own key that a signed-in person of an organisation declared to sign. It proves what the exchange
 * saw and that nothing was changed since; it is not the party's own reliable electronic signature (Electronic Signature Law art.
 * 13), and every page that shows it says so.
 */
public final class EmbeddedContractSigner implements ContractSigner {
    private final CertificateSigner keys;

    public EmbeddedContractSigner(CertificateSigner keys) {
        this.keys = keys;
    }

    @Override
    public String method() {
        return "EMBEDDED";
    }

    @Override
    public Signed sign(Statement statement) {
        CertificateSigner.Signed signed = keys.sign(statement.canonical());
        return new Signed(signed.signature(), signed.keyId());
    }

    @Override
    public boolean verify(String statement, Signed signed) {
        return keys.verify(statement, new CertificateSigner.Signed(signed.value(), signed.keyId()));
    }
}
