package org.openlicence.exchange.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.openlicence.exchange.document.FileFault;

/** A PDF, opened and gone through page by page; what is drawn on them is not looked at. */
final class PdfFile {
    private static final int MOST_PAGES = 5_000;

    private PdfFile() {}

    static Optional<FileFault> fault(Path file) throws IOException {
        MeteredRead source = new MeteredRead(new RandomAccessReadBufferedFile(file));
        try (source;
                PDDocument document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return Optional.of(FileFault.ENCRYPTED);
            }
            int pages = 0;
            for (PDPage page : document.getPages()) {
                page.getMediaBox();
                if (++pages > MOST_PAGES) {
                    return Optional.of(FileFault.BOMB);
                }
            }
            return pages == 0 ? Optional.of(FileFault.DAMAGED) : Optional.empty();
        } catch (InvalidPasswordException e) {
            return Optional.of(FileFault.ENCRYPTED);
        } catch (MeteredRead.TooMuch e) {
            return Optional.of(FileFault.BOMB);
        } catch (IOException | RuntimeException e) {
            // the library has its own exceptions for some broken files, and stumbles over others
            return Optional.of(source.exhausted() ? FileFault.BOMB : FileFault.DAMAGED);
        } catch (StackOverflowError e) {
            return Optional.of(FileFault.BOMB); // nested without end
        }
    }
}
