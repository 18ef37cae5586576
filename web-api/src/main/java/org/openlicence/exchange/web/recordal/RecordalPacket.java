package org.openlicence.exchange.web.recordal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * The papers of a recordal as one ZIP: files in a fixed order, then {@code manifest.json} with the SHA-256 of each. The same
 * papers give the same bytes for ever, so that the hash of what was filed can be recomputed by anyone who holds them.
 */
record RecordalPacket(Map<String, String> files) {
    /** ZIP knows no zone and begins in 1980. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    RecordalPacket {
        files = new LinkedHashMap<>(files);
    }

    /** One line of the manifest. */
    record Listed(String name, String sha256, int bytes) {}

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            put(zip, "manifest.json", CanonicalJson.of(Map.of("files", manifest())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ContentHash hash() {
        return ContentHash.of(zip());
    }

    List<Listed> manifest() {
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, content) -> {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            listed.add(new Listed(name, ContentHash.of(bytes).value(), bytes.length));
        });
        return listed;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
