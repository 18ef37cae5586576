package org.openlicence.exchange.web.mail;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/** The secret of the links in mails, made once and readable by its owner only. Deleting it voids every link sent. */
final class MailKey {
    private static final int BYTES = 32;

    private MailKey() {}

    /** @throws IllegalStateException when the file cannot be read or made */
    static byte[] in(Path directory) {
        Path file = directory.resolve("mail-key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the key of mail links cannot be read or made: " + file, e);
        }
    }

    /** The file is there whole or not at all, so that no other node reads half a key, and the first to make one has made it. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(
                directory,
                "mail-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(secret));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return; // another node was first, and its key is read
        } finally {
            Files.delete(draft);
        }
    }
}
