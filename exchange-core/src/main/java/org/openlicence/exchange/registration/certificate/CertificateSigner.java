package org.openlicence.exchange.registration.certificate;

import java.util.Map;

/** Signs certificates for the exchange, and knows every key it ever signed with. */
public interface CertificateSigner {
    /** Ed25519 over the UTF-8 bytes of a canonical text, with the newest key. */
    Signed sign(String canonical);

    /** Whether a signature stands; false for a key that is not the exchange's. */
    boolean verify(String canonical, Signed signed);

    /** Public keys by their id, X.509 in Base64, so that anybody can verify without asking us. */
    Map<String, String> publicKeys();

    /**
     * @param signature Base64
     * @param keyId first sixteen hexadecimal digits of the SHA-256 of the public key
     */
    record Signed(String signature, String keyId) {}
}
