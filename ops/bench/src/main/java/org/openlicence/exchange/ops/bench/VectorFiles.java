package org.openlicence.exchange.ops.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openlicence.exchange.query.retrieval.VectorStore;

/** Vectors kept beside the benchmark, one file a model, so that a second run, or one that was cut off, makes none again. */
final class VectorFiles implements VectorStore {
    private final Path directory;
    private final Map<String, Map<String, byte[]>> known = new HashMap<>();

    VectorFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    @Override
    public synchronized Map<String, byte[]> find(String model, Collection<String> textHashes) {
        Map<String, byte[]> all = of(model);
        Map<String, byte[]> found = new HashMap<>();
        for (String hash : textHashes) {
            byte[] vector = all.get(hash);
            if (vector != null) {
                found.put(hash, vector);
            }
        }
        return found;
    }

    @Override
    public synchronized void keep(String model, Map<String, byte[]> vectors) {
        Map<String, byte[]> all = of(model);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file(model), StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (Map.Entry<String, byte[]> vector : vectors.entrySet()) {
                if (all.putIfAbsent(vector.getKey(), vector.getValue()) == null) {
                    out.writeUTF(vector.getKey());
                    out.writeInt(vector.getValue().length);
                    out.write(vector.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> of(String model) {
        return known.computeIfAbsent(model, name -> {
            try {
                return Files.exists(file(name)) ? read(file(name)) : new HashMap<>();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A run that was ended in the middle of a write leaves a piece of a vector, which is cut off. */
    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> vectors = new HashMap<>();
        long whole = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            while (whole < Files.size(file)) {
                String hash = in.readUTF();
                byte[] vector = new byte[in.readInt()];
                in.readFully(vector);
                vectors.put(hash, vector);
                whole += Short.BYTES + hash.length() + Integer.BYTES + vector.length;
            }
        } catch (EOFException e) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
        return vectors;
    }

    private Path file(String model) {
        return directory.resolve(model.replaceAll("[^A-Za-z0-9.-]", "_") + ".vectors");
    }
}
