package org.openlicence.exchange.web.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;

/** The XML parts of a spreadsheet file (ECMA-376), unpacked within limits: a small file can hold a very large one. */
final class WorkbookParts {
    /** What all parts may come to when unpacked; hundreds of rows come to a few per cent of it. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final XMLInputFactory XML = factory();

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static WorkbookParts unpack(byte[] file) throws UnreadableFile {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || ++count > MOST_PARTS) {
                    throw new UnreadableFile(Fault.TOO_LARGE_UNPACKED, Integer.toString(MOST_BYTES >> 20));
                }
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                if (xml && parts.put(entry.getName(), bytes) != null) {
                    throw new UnreadableFile(Fault.NOT_XLSX, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // names of parts in no known encoding are illegal arguments
            throw new UnreadableFile(Fault.NOT_XLSX, "");
        }
        return new WorkbookParts(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** Reads a part from its first element. @throws XMLStreamException also for what may declare entities */
    XMLStreamReader open(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new XMLStreamException("there is no " + part);
        }
        return new Declared(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    /** An attribute by its local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Refuses a document type, which no spreadsheet program writes, and with it every entity. */
    private static final class Declared extends StreamReaderDelegate {
        Declared(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a document type in a spreadsheet");
            }
            return event;
        }
    }
}
