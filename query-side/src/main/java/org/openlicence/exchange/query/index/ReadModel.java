package org.openlicence.exchange.query.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openlicence.exchange.shared.ContentHash;

/**
 * A read model kept in a search index.
 *
 * @param name e.g. {@code marketplace}
 * @param prefix what the names of its indices begin with, so that several exchanges can share a cluster
 * @param mapping settings and mapping of an index, JSON
 */
public record ReadModel(String name, String prefix, String mapping) {
    /** Reads the mapping from {@code elasticsearch/<name>.json}. */
    public static ReadModel of(String name, String prefix) {
        try (InputStream file = ReadModel.class.getResourceAsStream("/elasticsearch/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no mapping for " + name);
            }
            return new ReadModel(name, prefix, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under which searches find the version that serves. */
    public String alias() {
        return prefix + name;
    }

    public String index(Slot slot) {
        return alias() + "-" + slot.label();
    }

    /** Processing group that fills a slot. */
    public String group(Slot slot) {
        return name + "-" + slot.label();
    }

    /** Changes with the mapping, so that a start with another mapping is noticed. */
    public String mappingHash() {
        return ContentHash.of(mapping).value();
    }
}
