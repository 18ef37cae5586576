package org.openlicence.exchange.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openlicence.exchange.document.FileFault;
import org.openlicence.exchange.document.FileInspector;
import org.openlicence.exchange.document.FileType;
import org.springframework.stereotype.Component;

/**
 * Tells a file's type by its first bytes and then reads it as that. Few at a time and each on a thread of its own, because what a
 * reader takes of memory is counted for each thread, and a file that takes too long is a bomb as well.
 */
@Component
public class FileContents implements FileInspector {
    private static final int AT_ONCE = 2;
    private static final int LONGEST_SECONDS = 30;

    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("file-reader-", 0).daemon().factory());

    @Override
    public Inspection inspect(Path file) throws IOException {
        Optional<FileType> type = type(file);
        return type.isEmpty()
                ? new Inspection(null, null)
                : new Inspection(type.get(), fault(type.get(), file).orElse(null));
    }

    private Optional<FileFault> fault(FileType type, Path file) throws IOException {
        Future<Optional<FileFault>> reading = readers.submit(() -> switch (type) {
            case PDF -> PdfFile.fault(file);
            case PNG -> PictureFile.fault(file, "png");
            case JPEG -> PictureFile.fault(file, "jpeg");
            case OFD -> OfdFile.fault(file);
        });
        try {
            return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return Optional.of(FileFault.BOMB);
        } catch (ExecutionException e) {
            throw new IOException("a file could not be looked at", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while looking at a file", e);
        }
    }

    private static Optional<FileType> type(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(8);
        }
        String start = HexFormat.of().formatHex(first);
        if (start.startsWith("255044462d")) {
            return Optional.of(FileType.PDF);
        }
        if (start.equals("89504e470d0a1a0a")) {
            return Optional.of(FileType.PNG);
        }
        if (start.startsWith("ffd8ff")) {
            return Optional.of(FileType.JPEG);
        }
        boolean archive = start.startsWith("504b0304");
        return archive && OfdFile.calledSo(file) ? Optional.of(FileType.OFD) : Optional.empty();
    }
}
