package org.openlicence.exchange.web.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.FileType;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.CaseDocument;
import org.openlicence.exchange.registration.process.LicenceAgreements;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.document.Downloads;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Component;

/** The files of a case as its page shows them and sends them out. Who may read them is asked before, see {@link Cases#files}. */
@Component
class CaseFiles {
    private final DocumentRegister register;
    private final Downloads downloads;
    private final LicenceAgreements agreements;

    CaseFiles(DocumentRegister register, Downloads downloads, LicenceAgreements agreements) {
        this.register = register;
        this.downloads = downloads;
        this.agreements = agreements;
    }

    /** One row. @param scan what the virus scanner said */
    record Row(
            String kind, String contentHash, long sizeBytes, String mediaType, LocalDate attachedOn, VirusScan scan) {
        /** In whole kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, (sizeBytes + 1023) / 1024);
        }

        public String type() {
            return FileType.extensionOf(mediaType).toUpperCase(Locale.ROOT);
        }
    }

    List<Row> of(RegistrationView view) {
        List<CaseDocument> files = view.onFile().files();
        Map<ContentHash, VirusScan> scans =
                register
                        .find(files.stream()
                                .map(file -> new ContentHash(file.contentHash()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredDocument::hash, StoredDocument::scan));
        return files.stream()
                .map(file -> new Row(
                        file.kind(),
                        file.contentHash(),
                        file.sizeBytes(),
                        file.mediaType(),
                        file.attachedOn(),
                        scans.getOrDefault(new ContentHash(file.contentHash()), VirusScan.NOT_SCANNED)))
                .toList();
    }

    /** @throws NotFound when no file of the case has that content */
    void send(RegistrationView view, String hash, HttpServletResponse response) throws IOException {
        CaseDocument file = view.onFile().files().stream()
                .filter(one -> one.contentHash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound(hash));
        String name = file.kind().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + hash.substring(0, 12) + "."
                + FileType.extensionOf(file.mediaType());
        downloads.send(new ContentHash(hash), file.sizeBytes(), file.mediaType(), name, response);
    }

    /** The contract text of a licence, which the exchange made. @throws NotFound when the case is of another contract */
    void sendAgreement(RegistrationView view, HttpServletResponse response) throws IOException {
        String licenceId = view.licenceId();
        if (licenceId == null) {
            throw new NotFound(view.registrationId());
        }
        byte[] text = agreements.of(new LicenceId(licenceId)).text().getBytes(StandardCharsets.UTF_8);
        downloads.prepare("text/plain;charset=UTF-8", "agreement.txt", response);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
