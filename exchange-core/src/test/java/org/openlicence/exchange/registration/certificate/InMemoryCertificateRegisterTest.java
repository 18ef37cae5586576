package org.openlicence.exchange.registration.certificate;

class InMemoryCertificateRegisterTest extends CertificateRegisterSuite {
    private final CertificateRegister register = new InMemoryCertificateRegister();

    @Override
    protected CertificateRegister register() {
        return register;
    }
}
