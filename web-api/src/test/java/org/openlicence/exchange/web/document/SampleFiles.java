package org.openlicence.exchange.web.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, and as nobody should. */
public final class SampleFiles {
    private static final int MEGABYTE = 1024 * 1024;

    private SampleFiles() {}

    /** @param title makes one differ from another */
    public static byte[] pdf(String title) {
        return pdf(title, null);
    }

    static byte[] lockedPdf() {
        return pdf("locked", new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    }

    private static byte[] pdf(String title, @org.jspecify.annotations.Nullable StandardProtectionPolicy lock) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.addPage(new PDPage());
            if (lock != null) {
                document.protect(lock);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF whose table of objects unpacks to so many megabytes. */
    static byte[] pdfBomb(int megabytes) {
        byte[] packed = zeros(megabytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length "
                + packed.length + ">>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2_000, 1_500, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG that says it has so many lines and columns, and holds none. */
    static byte[] pngOfSize(int side) {
        ByteBuffer header =
                ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 8).put((byte) 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", new byte[0]);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(ascii(name));
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(ascii(name));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] ofd() {
        return zip(Map.of("OFD.xml", ascii("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\"/>")));
    }

    /** The same with a part that unpacks to so many megabytes. */
    public static byte[] ofdBomb(int megabytes) {
        return zip(Map.of("OFD.xml", ascii("<OFD/>"), "Doc_0/Res/image.bmp", new byte[megabytes * MEGABYTE]));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zeros(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] one = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                packing.write(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
