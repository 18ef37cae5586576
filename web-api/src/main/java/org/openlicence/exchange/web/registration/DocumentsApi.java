package org.openlicence.exchange.web.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.document.Uploads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case for API clients; which there are, the case itself says. A file is taken back on its page. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/documents")
@Tag(name = "registrations")
class DocumentsApi {
    private static final String HASH = "/{hash:[0-9a-f]{64}}";

    private final Cases cases;
    private final CaseFiles files;
    private final Uploads uploads;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    DocumentsApi(Cases cases, CaseFiles files, Uploads uploads, ExchangeCommands commands, FormCommands origins) {
        this.cases = cases;
        this.files = files;
        this.uploads = uploads;
        this.commands = commands;
        this.origins = origins;
    }

    /** What was taken in, and the version of the case that names it. */
    record FileTaken(String id, long version, String contentHash, long sizeBytes, String mediaType) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Put a file to a case",
            description = "A contract text takes the place of the former one, and its hash is that of the contract")
    ResponseEntity<FileTaken> add(
            @PathVariable RegistrationId id,
            @RequestParam DocumentKind kind,
            @RequestParam MultipartFile file,
            ExpectedVersion expected)
            throws IOException {
        RegistrationView view = cases.files(id.value(), expected.seen()).found().orElseThrow();
        if (!cases.mayAdd(view, kind)) {
            // nothing is taken in; the command says why
            commands.send(new AttachDocument(id, kind, DocumentsPage.NOTHING, origins.origin()));
        }
        StoredDocument taken = uploads.take(file);
        String hash = taken.hash().value();
        CommandResult done = expected.send(commands, new AttachDocument(id, kind, hash, origins.origin()));
        return ResponseEntity.created(URI.create("/api/v1/registrations/" + id + "/documents/" + hash))
                .eTag(ETags.of(done.version()))
                .body(new FileTaken(done.id(), done.version(), hash, taken.sizeBytes(), taken.mediaType()));
    }

    @GetMapping(HASH)
    @Operation(summary = "The content of a file of the case")
    void content(@PathVariable RegistrationId id, @PathVariable String hash, HttpServletResponse response)
            throws IOException {
        files.send(cases.files(id.value(), null).found().orElseThrow(), hash, response);
    }
}
