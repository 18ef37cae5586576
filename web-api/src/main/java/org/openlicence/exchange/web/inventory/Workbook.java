package org.openlicence.exchange.web.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;

/**
 * A spreadsheet file: which sheet to read, the texts its cells share, and which styles show a number as a day. Sheets that
 * are hidden are not read: whoever uploads the file does not see them.
 */
final class Workbook {
    private static final String BOOK = "xl/workbook.xml";
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");
    private static final Pattern DAY = Pattern.compile("[yYdD]|[年月日]");

    private final WorkbookParts parts;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean from1904;

    private record Target(String type, String part) {}

    private record Tab(String name, String part) {}

    private Workbook(WorkbookParts parts) throws XMLStreamException {
        this.parts = parts;
        readTargets();
        readBook();
        for (Target target : targets.values()) {
            if (target.type().endsWith("/sharedStrings")) {
                readTexts(target.part());
            } else if (target.type().endsWith("/styles")) {
                readStyles(target.part());
            }
        }
    }

    /** The lines of the one sheet that is visible and not empty. @param most lines to read before giving up */
    static List<FileLine> lines(byte[] file, long most) throws UnreadableFile {
        WorkbookParts parts = WorkbookParts.unpack(file);
        if (!parts.has(BOOK)) {
            throw new UnreadableFile(Fault.UNKNOWN_FORMAT, "");
        }
        try {
            return new Workbook(parts).lines(most);
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            // texts or styles that are not there, and numbers that are none
            throw new UnreadableFile(Fault.NOT_XLSX, "");
        }
    }

    private List<FileLine> lines(long most) throws XMLStreamException, UnreadableFile {
        List<FileLine> found = List.of();
        for (Tab tab : tabs) {
            List<FileLine> lines = new SheetLines(texts, days, from1904).read(parts.open(tab.part()), most);
            if (!lines.isEmpty() && !found.isEmpty()) {
                throw new UnreadableFile(Fault.SEVERAL_SHEETS, tab.name());
            }
            found = lines.isEmpty() ? found : lines;
        }
        return found;
    }

    private void readTargets() throws XMLStreamException {
        XMLStreamReader xml = parts.open("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = required(xml, "Target");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                targets.put(required(xml, "Id"), new Target(required(xml, "Type"), part));
            }
        }
    }

    private void readBook() throws XMLStreamException {
        XMLStreamReader xml = parts.open(BOOK);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String from = WorkbookParts.attribute(xml, "date1904");
                from1904 = "1".equals(from) || "true".equals(from);
            } else if (xml.getLocalName().equals("sheet")) {
                String state = WorkbookParts.attribute(xml, "state");
                Target target = targets.get(required(xml, "id"));
                boolean visible = state == null || state.equals("visible");
                if (visible && target != null && target.type().endsWith("/worksheet")) {
                    tabs.add(new Tab(required(xml, "name"), target.part()));
                }
            }
        }
    }

    private void readTexts(String part) throws XMLStreamException {
        XMLStreamReader xml = parts.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(SheetLines.richText(xml, "si"));
            }
        }
    }

    private void readStyles(String part) throws XMLStreamException {
        Set<Integer> dayFormats = new HashSet<>(Set.of(14, 15, 16, 17, 22));
        for (int asian = 27; asian <= 58; asian++) {
            boolean time = asian >= 32 && asian <= 35 || asian >= 37 && asian <= 49;
            if (!time) {
                dayFormats.add(asian);
            }
        }
        XMLStreamReader xml = parts.open(part);
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                ofCells |= xml.getLocalName().equals("cellXfs");
                if (xml.getLocalName().equals("numFmt") && showsDay(required(xml, "formatCode"))) {
                    dayFormats.add(Integer.parseInt(required(xml, "numFmtId")));
                } else if (ofCells && xml.getLocalName().equals("xf")) {
                    String format = Objects.requireNonNullElse(WorkbookParts.attribute(xml, "numFmtId"), "0");
                    days.add(dayFormats.contains(Integer.parseInt(format)));
                }
            }
        }
    }

    private static boolean showsDay(String format) {
        return DAY.matcher(WORDS.matcher(format).replaceAll("")).find();
    }

    private static String required(XMLStreamReader xml, String attribute) throws XMLStreamException {
        String value = WorkbookParts.attribute(xml, attribute);
        if (value == null) {
            throw new XMLStreamException("no " + attribute);
        }
        return value;
    }
}
