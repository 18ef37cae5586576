package org.openlicence.exchange.web.taxpreference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.FileType;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView.Evidence;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.document.Downloads;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Component;

/** Files kept for the tax body, as pages list them and send them out. Who may read them is asked before. */
@Component
class TaxEvidence {
    private static final int KILOBYTE = 1024;

    private final DocumentRegister register;
    private final Downloads downloads;

    TaxEvidence(DocumentRegister register, Downloads downloads) {
        this.register = register;
        this.downloads = downloads;
    }

    /** One row. @param scan what the virus scanner said */
    public record Row(
            String kind, String contentHash, String type, long kilobytes, LocalDate attachedOn, VirusScan scan) {}

    /** Empty for a preference that was not judged yet. */
    List<Row> of(@Nullable TaxPreferenceView view) {
        if (view == null || view.evidence().isEmpty()) {
            return List.of();
        }
        Map<ContentHash, VirusScan> scans =
                register
                        .find(view.evidence().stream()
                                .map(file -> new ContentHash(file.contentHash()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredDocument::hash, StoredDocument::scan));
        return view.evidence().stream()
                .map(file -> new Row(
                        file.kind(),
                        file.contentHash(),
                        FileType.extensionOf(file.mediaType()).toUpperCase(Locale.ROOT),
                        Math.max(1, (file.sizeBytes() + KILOBYTE - 1) / KILOBYTE),
                        file.attachedOn(),
                        scans.getOrDefault(new ContentHash(file.contentHash()), VirusScan.NOT_SCANNED)))
                .toList();
    }

    /** @throws NotFound when no file of the preference has that content */
    void send(TaxPreferenceView view, String hash, HttpServletResponse response) throws IOException {
        Evidence file = view.evidence().stream()
                .filter(one -> one.contentHash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound(hash));
        String name = file.kind().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + hash.substring(0, 12) + "."
                + FileType.extensionOf(file.mediaType());
        downloads.send(new ContentHash(hash), file.sizeBytes(), file.mediaType(), name, response);
    }
}
