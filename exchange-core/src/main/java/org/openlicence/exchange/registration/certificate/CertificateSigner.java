package org.openlicence.exchange.registration.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs certificates for the exchange, and knows every key it ever signed with. */
public interface CertificateSigner {
    /** Ed25519 over the UTF-8 bytes of a canonical text, with the newest key. */
    Signed sign(String canonical);

    /** Whether a signature stands; false for a key that is not the exchange's. */
    boolean verify(String canonical, Signed signed);

    /** Public keys by their id, X.509 in Base64, so that anybody can verify without asking us. */
    Map<String, String> publicKeys();

    /** When each key signed, the oldest first. A key that no longer signs verifies for ever. */
    List<Period> periods();

    /**
     * @param keyId as in {@link Signed}
     * @param publicKey X.509 in Base64
     * @param from when it was made; keys made before times were noted say the beginning of 2026
     * @param until when the next one took its place; absent for the one that signs
     */
    record Period(
            String keyId,
            String publicKey,
            Instant from,
            @Nullable Instant until) {}

    /**
     * @param signature Base64
     * @param keyId first sixteen hexadecimal digits of the SHA-256 of the public key
     */
    record Signed(String signature, String keyId) {}
}
