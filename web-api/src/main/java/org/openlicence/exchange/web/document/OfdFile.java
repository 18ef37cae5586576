package org.openlicence.exchange.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openlicence.exchange.document.FileFault;

/** A file of the layout format of GB/T 33190: an archive whose {@code OFD.xml} says so. All of it is unpacked once, to nowhere. */
final class OfdFile {
    private static final String ROOT = "OFD.xml";
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    /** What a small file may unpack to, whatever its ratio. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    private static final int MOST_TIMES = 100;
    private static final XMLInputFactory XML = factory();

    private OfdFile() {}

    /** Whether an archive has the part that makes it one. */
    static boolean calledSo(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(ROOT) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false; // no archive, or names of parts in no known encoding
        }
    }

    static Optional<FileFault> fault(Path file) throws IOException {
        long left = Math.min(MOST_BYTES, Math.max(HARMLESS, MOST_TIMES * Files.size(file)));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.of(FileFault.BOMB);
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                left -= unpacked(zip, parts.nextElement(), left);
                if (left < 0) {
                    return Optional.of(FileFault.BOMB);
                }
            }
            return saysSo(zip) ? Optional.empty() : Optional.of(FileFault.DAMAGED);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Optional.of(FileFault.DAMAGED);
        }
    }

    /** By what comes out, not by what the archive says; stops one byte beyond what may. */
    private static long unpacked(ZipFile zip, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read > 0 && length <= most; read = in.read(buffer)) {
                length += read;
            }
        }
        return length;
    }

    private static boolean saysSo(ZipFile zip) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(zip.getEntry(ROOT))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return false; // no program writes one here, and entities come with it
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName().equals("OFD");
                }
            }
            return false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
