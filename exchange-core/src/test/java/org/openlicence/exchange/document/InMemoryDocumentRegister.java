package org.openlicence.exchange.document;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openlicence.exchange.shared.ContentHash;

/** Obeys {@link DocumentRegisterSuite} as the rows of PostgreSQL do. */
public final class InMemoryDocumentRegister implements DocumentRegister {
    private final Map<ContentHash, StoredDocument> documents = new LinkedHashMap<>();
    private final Set<ContentHash> incomplete = new HashSet<>();
    private final Set<String> held = new HashSet<>();

    @Override
    public StoredDocument enter(StoredDocument document, Keep keep) throws IOException {
        StoredDocument former = documents.get(document.hash());
        if (former == null) {
            documents.put(document.hash(), document);
            incomplete.add(document.hash());
        }
        keep.bytes();
        incomplete.remove(document.hash());
        String type = former == null ? document.mediaType() : former.mediaType();
        StoredDocument entered =
                new StoredDocument(document.hash(), document.sizeBytes(), type, document.scan(), document.storedAt());
        documents.put(document.hash(), entered);
        return entered;
    }

    @Override
    public List<StoredDocument> find(Collection<ContentHash> hashes) {
        return documents.values().stream()
                .filter(one -> hashes.contains(one.hash()) && !incomplete.contains(one.hash()))
                .toList();
    }

    @Override
    public Optional<StoredDocument> hold(String holder, ContentHash hash) {
        Optional<StoredDocument> found = find(List.of(hash)).stream().findFirst();
        found.ifPresent(document -> held.add(holder + " " + hash));
        return found;
    }

    @Override
    public void release(String holder, ContentHash hash) {
        held.remove(holder + " " + hash);
    }

    @Override
    public int sweep(Instant before, Consumer<ContentHash> bytes) {
        List<ContentHash> gone = documents.values().stream()
                .filter(one -> one.storedAt().isBefore(before))
                .map(StoredDocument::hash)
                .filter(hash -> held.stream().noneMatch(one -> one.endsWith(hash.value())))
                .toList();
        gone.forEach(hash -> {
            incomplete.add(hash);
            bytes.accept(hash);
            documents.remove(hash);
            incomplete.remove(hash);
        });
        return gone.size();
    }
}
