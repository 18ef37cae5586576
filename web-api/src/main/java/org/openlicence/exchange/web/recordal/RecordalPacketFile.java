package org.openlicence.exchange.web.recordal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.openlicence.exchange.licence.LicenceId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a recordal as a file, for people and for API clients; always the same bytes for the same papers. */
@RestController
@Tag(name = "recordals")
class RecordalPacketFile {
    private final Recordals recordals;

    RecordalPacketFile(Recordals recordals) {
        this.recordals = recordals;
    }

    @GetMapping(
            path = {"/licences/{id}/recordal-packet.zip", "/api/v1/licences/{id}/recordal/packet"},
            produces = "application/zip")
    @Operation(summary = "The papers to file, as a ZIP with a manifest")
    ResponseEntity<byte[]> packet(@PathVariable LicenceId id) {
        recordals.ofLicence(id, null);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("recordal-" + id + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(recordals.packet(id).zip());
    }
}
