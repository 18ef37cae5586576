package org.openlicence.exchange.query.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where model files are read: a folder when one is set, otherwise the ones packaged with the exchange.
 *
 * @param folder absent for the packaged ones
 */
record ModelFiles(@Nullable Path folder) {
    /** @throws IOException when there is no such file */
    byte[] read(String name) throws IOException {
        if (folder != null) {
            return Files.readAllBytes(folder.resolve(name));
        }
        try (InputStream file = ModelFiles.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IOException("not packaged: " + name);
            }
            return file.readAllBytes();
        }
    }
}
