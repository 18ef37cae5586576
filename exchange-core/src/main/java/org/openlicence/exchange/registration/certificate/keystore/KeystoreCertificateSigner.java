package org.openlicence.exchange.registration.certificate.keystore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<Keys> read = new AtomicReference<>();

    /** @throws IllegalStateException when the keystore can be neither read nor made: the exchange must not start */
    public KeystoreCertificateSigner(Environment environment) {
        Path directory = directory(environment);
        try {
            keystore = SigningKeystore.in(directory, environment.getProperty("exchange.certificate.keystore-password"));
            read.set(new Keys(keystore.stamp(), keystore.keys()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot open the signing keys in " + directory.toAbsolutePath(), e);
        }
    }

    /** @param stamp of the file they were read from */
    private record Keys(String stamp, Map<String, Key> byId) {}

    /** Where the keys are, or would be made. */
    public static Path directory(Environment environment) {
        Object data = environment.getProperty("exchange.data-dir", Object.class, "data");
        return Path.of(environment.getProperty("exchange.certificate.keystore", data + "/keys"));
    }

    /** Whether there are keys, so that a mistyped directory is not given some. */
    public static boolean exists(Environment environment) {
        return SigningKeystore.isIn(directory(environment));
    }

    /** Makes a new key that signs from now on, at every node on the same directory; what older keys signed stays valid. */
    public void rotate(Instant now) {
        try {
            keystore.rotate(now);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a new signing key", e);
        }
    }

    @Override
    public Signed sign(String canonical) {
        Key newest = List.copyOf(keys().values()).getLast();
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
        Key key = keys().get(signed.keyId());
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
        periods().forEach(period -> all.put(period.keyId(), period.publicKey()));
        return all;
    }

    @Override
    public List<Period> periods() {
        List<Key> all = List.copyOf(keys().values());
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Key key = all.get(i);
            periods.add(new Period(
                    key.id(),
                    Base64.getEncoder().encodeToString(key.publicKey().getEncoded()),
                    key.from(),
                    i + 1 < all.size() ? all.get(i + 1).from() : null));
        }
        return List.copyOf(periods);
    }

    /** Read again when the file was changed, so that a key made by another process signs and verifies here too. */
    private Map<String, Key> keys() {
        try {
            String stamp = keystore.stamp();
            Keys known = read.get();
            if (!known.stamp().equals(stamp)) {
                known = new Keys(stamp, keystore.keys());
                read.set(known);
            }
            return known.byId();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the signing keys", e);
        }
    }
}
