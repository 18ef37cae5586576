package org.openlicence.exchange.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.openlicence.exchange.document.FileFault;

/** A picture, decoded from its first line to its last, at a size that needs little memory. */
final class PictureFile {
    /** An A3 page at 600 dots per inch has 70 million. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final int DECODED_SIDE = 1_000;

    private PictureFile() {}

    static Optional<FileFault> fault(Path file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            // without metadata: packed texts beside the picture are left alone
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                return Optional.of(FileFault.BOMB);
            }
            ImageReadParam smaller = reader.getDefaultReadParam();
            int step = 1 + Math.max(width, height) / DECODED_SIDE;
            smaller.setSourceSubsampling(step, step, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, smaller); // also in the colours of printers
            } else {
                reader.read(0, smaller);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // the readers of the platform stumble over broken files in many ways
            return Optional.of(FileFault.DAMAGED);
        } finally {
            reader.dispose();
        }
    }
}
