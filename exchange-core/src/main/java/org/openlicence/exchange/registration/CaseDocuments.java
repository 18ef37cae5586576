package org.openlicence.exchange.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.DocumentEvent;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentAttached;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentRemoved;

/** The files on a case, in the order they came. A new contract text takes the place of the former one. */
public record CaseDocuments(List<CaseDocument> files) {
    public static final CaseDocuments NONE = new CaseDocuments(List.of());
    private static final String TEXT = DocumentKind.CONTRACT_TEXT.name();

    public CaseDocuments {
        files = List.copyOf(files);
    }

    public CaseDocuments after(DocumentEvent event) {
        List<CaseDocument> next = new ArrayList<>(files);
        switch (event) {
            case DocumentAttached e -> {
                next.removeIf(
                        file -> file.kind().equals(TEXT) && e.documentKind().equals(TEXT));
                next.add(new CaseDocument(
                        e.documentKind(),
                        e.contentHash(),
                        e.sizeBytes(),
                        e.mediaType(),
                        e.trace().effectiveOn()));
            }
            case DocumentRemoved e ->
                next.removeIf(file -> file.kind().equals(e.documentKind())
                        && file.contentHash().equals(e.contentHash()));
        }
        return new CaseDocuments(next);
    }

    /** The contract text; empty when it is not on file. */
    public Optional<CaseDocument> text() {
        return files.stream().filter(file -> file.kind().equals(TEXT)).findFirst();
    }

    /** Hash of the contract text; absent when it is not on file. */
    public @Nullable String textHash() {
        return text().map(CaseDocument::contentHash).orElse(null);
    }

    public boolean has(DocumentKind kind, String contentHash) {
        return files.stream()
                .anyMatch(file ->
                        file.kind().equals(kind.name()) && file.contentHash().equals(contentHash));
    }

    /** Whether some file has that content, whatever it is filed as. */
    public boolean names(String contentHash) {
        return files.stream().anyMatch(file -> file.contentHash().equals(contentHash));
    }

    public Set<DocumentKind> kinds() {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        files.forEach(file -> kinds.add(DocumentKind.valueOf(file.kind())));
        return kinds;
    }
}
