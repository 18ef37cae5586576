package org.openlicence.exchange.web.inventory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.inventory.FileCell.Form;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;

/** The lines of one sheet of a spreadsheet file. */
final class SheetLines {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

    /** Spreadsheets keep fifteen figures; what stands behind them comes from the binary notation. */
    private static final MathContext FIGURES = new MathContext(15);

    private static final double LARGEST = 1e15;
    private static final int LAST_SERIAL = 2_958_465;

    private final List<String> texts;
    private final List<Boolean> dayStyles;
    private final LocalDate dayZero;
    private final List<FileLine> lines = new ArrayList<>();
    private int number;

    /** @param texts shared by cells @param dayStyles by style, whether it shows a number as a day */
    SheetLines(List<String> texts, List<Boolean> dayStyles, boolean from1904) {
        this.texts = texts;
        this.dayStyles = dayStyles;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    List<FileLine> read(XMLStreamReader xml, long most) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext() && lines.size() <= most) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                FileLine line = line(xml);
                if (!line.blank()) {
                    lines.add(line);
                }
            } else if (xml.getLocalName().equals("mergeCell")) {
                // only the first of merged cells holds the value; guessing it for the others would invent what nobody
                // typed
                throw new UnreadableFile(Fault.MERGED_CELLS, String.valueOf(WorkbookParts.attribute(xml, "ref")));
            }
        }
        return lines;
    }

    /** All text of an element but the phonetic guides that stand above it. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean guide = false;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS && inText && !guide) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                guide |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText = false;
                guide &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return text.toString();
    }

    private FileLine line(XMLStreamReader xml) throws XMLStreamException {
        String stated = WorkbookParts.attribute(xml, "r");
        int next = stated == null ? number + 1 : Integer.parseInt(stated);
        if (next <= number) {
            throw new XMLStreamException("rows out of order");
        }
        number = next;
        SortedMap<Integer, FileCell> cells = new TreeMap<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = column(WorkbookParts.attribute(xml, "r"), column + 1);
                FileCell cell = cell(xml);
                if (!cell.blank()) {
                    cells.put(column, cell);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        return new FileLine(number, cells);
    }

    private int column(@Nullable String place, int following) throws XMLStreamException {
        if (place == null) {
            return following;
        }
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != number) {
            throw new XMLStreamException("no place of a cell: " + place);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private FileCell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = WorkbookParts.attribute(xml, "t");
        String style = WorkbookParts.attribute(xml, "s");
        boolean day = style != null && !dayStyles.isEmpty() && dayStyles.get(Integer.parseInt(style));
        boolean formula = false;
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = richText(xml, "is");
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return formula ? FileCell.formula() : cell(type == null ? "n" : type, value, day);
    }

    private FileCell cell(String type, String value, boolean day) {
        if (value.isEmpty()) {
            return FileCell.text("");
        }
        return switch (type) {
            case "s" -> FileCell.text(texts.get(Integer.parseInt(value)));
            case "inlineStr", "str" -> FileCell.text(value);
            case "b" -> FileCell.text(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "d" -> FileCell.text(value.replaceFirst("T.*", ""));
            case "n" -> numeric(value, day);
            default -> FileCell.broken();
        };
    }

    private FileCell numeric(String value, boolean day) {
        if (!NUMBER.matcher(value).matches() || Math.abs(Double.parseDouble(value)) >= LARGEST) {
            return FileCell.broken();
        }
        double number = Double.parseDouble(value);
        LocalDate serial = number >= 1 && number < LAST_SERIAL + 1 ? dayZero.plusDays((long) number) : null;
        if (day) {
            return serial == null ? FileCell.broken() : new FileCell(Form.DAY, serial.toString(), serial);
        }
        // zero has no figures to cut its noughts from
        BigDecimal plain = number == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number).round(FIGURES).stripTrailingZeros();
        return new FileCell(Form.NUMBER, plain.toPlainString(), serial);
    }
}
