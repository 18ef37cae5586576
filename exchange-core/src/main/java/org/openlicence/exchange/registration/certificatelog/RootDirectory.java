package org.openlicence.exchange.registration.certificatelog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A directory with a file for each day, {@code root-2026-06-01.json}: on another machine, served by another hand, or a bucket that
 * is mounted. A file appears whole or not at all.
 */
public final class RootDirectory implements SecondPlace {
    private final Path directory;

    public RootDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> published(LocalDate day) {
        try {
            Path file = file(day);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void publish(LocalDate day, String root) {
        try {
            Files.createDirectories(directory);
            Path begun = Files.createTempFile(directory, "root-", ".begun");
            Files.writeString(begun, root);
            Files.move(begun, file(day), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(LocalDate day) {
        return directory.resolve("root-" + day + ".json");
    }
}
