package org.openlicence.exchange.web.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openlicence.exchange.document.DocumentIntake;
import org.openlicence.exchange.document.StoredDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands an uploaded file to the intake, on disk from the first byte to the last. */
@Component
public class Uploads {
    private final DocumentIntake intake;

    Uploads(DocumentIntake intake) {
        this.intake = intake;
    }

    /** @throws org.openlicence.exchange.shared.Refused when it is not taken in */
    public StoredDocument take(MultipartFile upload) throws IOException {
        Path file = Files.createTempFile("upload-", ".part");
        try {
            upload.transferTo(file);
            return intake.take(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
