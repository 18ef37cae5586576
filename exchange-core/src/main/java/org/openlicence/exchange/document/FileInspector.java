package org.openlicence.exchange.document;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out from a file's content what it is, and whether it can be read as that. Its name and what its sender says count for nothing. */
@FunctionalInterface
public interface FileInspector {
    Inspection inspect(Path file) throws IOException;

    /**
     * @param type what the file begins as; absent when it is of no accepted type
     * @param fault why it is not taken; absent when it can be read
     */
    record Inspection(@Nullable FileType type, @Nullable FileFault fault) {}
}
