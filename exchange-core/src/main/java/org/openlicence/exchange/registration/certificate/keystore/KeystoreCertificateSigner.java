package org.openlicence.exchange.registration.certificate.keystore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.CertificateSigner;
import org.openlicence.exchange.registration.certificate.keystore.SigningKeystore.Key;
import org.springframework.core.env.Environment;

/**
 * Signs with the keys of a {@link SigningKeystore}.
 *
 * <p>Properties: {@code exchange.certificate.keystore}, the directory (default {@code keys} in {@code exchange.data-dir});
 * {@code exchange.certificate.keystore-password}, absent to have one drawn.
 */
public class KeystoreCertificateSigner implements CertificateSigner {
    private static final String ALGORITHM = "Ed25519";

    private final SigningKeystore keystore;
    private final AtomicReference<Map<String, Key>> keys = new AtomicReference<>();

    /** @throws IllegalStateException when the keystore can be neither read nor made: the exchange must not start */
    public KeystoreCertificateSigner(Environment environment) {
        Object data = environment.getProperty("exchange.data-dir", Object.class, "data");
        Path directory = Path.of(environment.getProperty("exchange.certificate.keystore", data + "/keys"));
        try {
            keystore = SigningKeystore.in(directory, environment.getProperty("exchange.certificate.keystore-password"));
            keys.set(keystore.keys());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot open the signing keys in " + directory.toAbsolutePath(), e);
        }
    }

    /** Makes a new key that signs from now on; what older keys signed stays valid. */
    public void rotate() {
        try {
            keystore.rotate();
            keys.set(keystore.keys());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a new signing key", e);
        }
    }

    @Override
    public Signed sign(String canonical) {
        Key newest = List.copyOf(keys.get().values()).getLast();
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(newest.privateKey());
            signature.update(canonical.getBytes(StandardCharsets.UTF_8));
            return new Signed(Base64.getEncoder().encodeToString(signature.sign()), newest.id());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    @Override
    public boolean verify(String canonical, Signed signed) {
        Key key = known(signed.keyId());
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key.publicKey());
            signature.update(canonical.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            // a signature that cannot even be read does not stand
            return false;
        }
    }

    @Override
    public Map<String, String> publicKeys() {
        Map<String, String> all = new LinkedHashMap<>();
        keys.get()
                .forEach((id, key) -> all.put(
                        id, Base64.getEncoder().encodeToString(key.publicKey().getEncoded())));
        return all;
    }

    /** A key made meanwhile by another node is read once it is met. */
    private @Nullable Key known(String keyId) {
        Key key = keys.get().get(keyId);
        if (key != null) {
            return key;
        }
        try {
            Map<String, Key> now = keystore.keys();
            keys.set(now);
            return now.get(keyId);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the signing keys", e);
        }
    }
}
