package org.openlicence.exchange.registration.certificate.keystore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ContentHash;

/**
 * A PKCS #12 file of Ed25519 keys in a directory that only its owner can read. Made at first use; the newest key signs,
 * older ones stay to verify.
 *
 * <p>Without a password given, one is drawn and kept beside the file: it guards a copied key file, not the directory.
 * Nodes of a cluster share the directory; a lock file keeps two from making the first key at once.
 */
final class SigningKeystore {
    private static final String FILE = "certificate-signing.p12";
    private static final String PASSWORD_FILE = "certificate-signing.password";
    private static final String ALGORITHM = "Ed25519";
    /** Of the first key, which may be made before there is a clock. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Path directory;
    private final char[] password;

    private SigningKeystore(Path directory, char[] password) {
        this.directory = directory;
        this.password = password;
    }

    /** Opens the keystore of a directory, and makes directory, password and first key when they are missing. */
    static SigningKeystore in(Path directory, @Nullable String password) throws IOException, GeneralSecurityException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            char[] secret = password == null ? drawnPassword(directory) : password.toCharArray();
            SigningKeystore keystore = new SigningKeystore(directory, secret);
            if (Files.notExists(directory.resolve(FILE))) {
                keystore.add(keystore.empty(), BEGINNING);
            }
            return keystore;
        }
    }

    /** Whether a directory has a keystore. */
    static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Changes whenever a key is added, by whomever. */
    String stamp() throws IOException {
        Path file = directory.resolve(FILE);
        return Files.getLastModifiedTime(file) + " " + Files.size(file);
    }

    /** Makes a new key, which signs from now on. */
    void rotate(Instant now) throws IOException, GeneralSecurityException {
        try (FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.WRITE)) {
            channel.lock();
            add(load(), now);
        }
    }

    /** Keys by their id, the newest last. */
    Map<String, Key> keys() throws IOException, GeneralSecurityException {
        KeyStore store = load();
        List<String> aliases =
                Collections.list(store.aliases()).stream().sorted().toList();
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String alias : aliases) {
            X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
            keys.put(
                    idOf(certificate),
                    new Key(
                            idOf(certificate),
                            (PrivateKey) store.getKey(alias, password),
                            certificate.getPublicKey(),
                            certificate.getNotBefore().toInstant()));
        }
        return keys;
    }

    private void add(KeyStore store, Instant from) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Certificate certificate = SelfSigned.certificate(pair, "Open Licence Exchange", from);
        String alias = "key-%04d".formatted(store.size() + 1);
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate});
        Path fresh = ownerOnly(directory.resolve(FILE + ".new"));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, password);
        }
        Files.move(fresh, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        return store;
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve(FILE))) {
            store.load(in, password);
        }
        return store;
    }

    private static char[] drawnPassword(Path directory) throws IOException {
        Path file = directory.resolve(PASSWORD_FILE);
        if (Files.notExists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.writeString(ownerOnly(file), Base64.getEncoder().encodeToString(random));
        }
        return Files.readString(file).toCharArray();
    }

    private static Path ownerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String idOf(Certificate certificate) {
        return ContentHash.of(certificate.getPublicKey().getEncoded()).value().substring(0, 16);
    }

    /** @param from when it was made */
    record Key(String id, PrivateKey privateKey, java.security.PublicKey publicKey, Instant from) {}
}
