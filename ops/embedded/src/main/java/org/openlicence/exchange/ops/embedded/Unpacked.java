package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Directories filled once from the class path and shared by processes.
 *
 * <p>Each is filled beside its place and moved there whole, under a file lock; a marker beside it holds the fingerprint of what
 * it was filled from, so a half-filled or outdated one is never used.
 */
final class Unpacked {

    private Unpacked() {}

    @FunctionalInterface
    interface Filling {
        void into(Path emptyDirectory) throws IOException;
    }

    /** Makes sure that {@code directory} was filled from what the fingerprint names. Returns true when it had to be filled. */
    static synchronized boolean ensure(Path directory, String fingerprint, Path workspace, Filling filling)
            throws IOException {
        Files.createDirectories(workspace);
        Files.createDirectories(directory.getParent());
        String name = directory.getFileName().toString();
        Path marker = workspace.resolve(name + ".fingerprint");
        try (var channel = FileChannel.open(
                        workspace.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid()
                    && Files.isDirectory(directory)
                    && Files.exists(marker)
                    && Files.readString(marker).equals(fingerprint)) {
                return false;
            }
            Files.deleteIfExists(marker);
            Path filled = workspace.resolve(name + ".new");
            delete(filled);
            delete(directory);
            Files.createDirectories(filled);
            filling.into(filled);
            Files.move(filled, directory, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(marker, fingerprint);
            return true;
        }
    }

    /** Deletes a directory and all it holds; does nothing when there is none. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
