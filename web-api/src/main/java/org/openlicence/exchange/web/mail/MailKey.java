package org.openlicence.exchange.web.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/** The secret of the links in mails, made once and readable by its owner only. Deleting it voids every link sent. */
final class MailKey {
    private static final int BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private MailKey() {}

    /** @throws IllegalStateException when the file cannot be read or made */
    static byte[] in(Path directory) {
        Path file = directory.resolve("mail-key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length < BYTES) {
                throw new IOException("not a whole key");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the key of mail links cannot be read or made: " + file, e);
        }
    }

    /**
     * The file is there whole or not at all, so that no other node reads half a key, and the first to make one has made it. Where
     * the file system has no hard links the first makes it too, but another node may see it half written, and does not start.
     */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(directory);
        byte[] text = Base64.getEncoder().encode(secret);
        Path draft = Files.createTempFile(directory, "mail-key", ".new", OWNER_ONLY);
        try {
            Files.write(draft, text);
            link(file, draft, text);
        } catch (FileAlreadyExistsException e) {
            return; // another node was first, and its key is read
        } finally {
            Files.delete(draft);
        }
    }

    private static void link(Path file, Path draft, byte[] text) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            try (SeekableByteChannel made = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
                made.write(ByteBuffer.wrap(text));
            }
        }
    }
}
