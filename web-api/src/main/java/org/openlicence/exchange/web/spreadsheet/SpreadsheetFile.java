package org.openlicence.exchange.web.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet (ECMA-376). Texts stay texts, numbers numbers; nothing is a formula. */
public final class SpreadsheetFile {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SpreadsheetFile() {}

    /**
     * @param name of the sheet
     * @param columns how many columns keep what is typed into them as text
     * @param rows cells: a {@link Number} is written as one, everything else as its text
     */
    public static byte[] of(String name, int columns, List<? extends List<?>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>""".formatted(PARTS));
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(SHEETS, OFFICE, escaped(name)));
            // format 49 keeps what is typed as text: a patent number loses nothing, a date keeps its form
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><fonts count="1"><font/></fonts>\
                    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                    <cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>""".formatted(SHEETS));
            part(zip, "xl/worksheets/sheet1.xml", sheet(columns, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(int columns, List<? extends List<?>> rows) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\">");
        if (columns > 0) {
            sheet.append("<cols><col min=\"1\" max=\"%d\" width=\"16\" style=\"1\" customWidth=\"1\"/></cols>"
                    .formatted(columns));
        }
        sheet.append("<sheetData>");
        for (int at = 0; at < rows.size(); at++) {
            sheet.append("<row r=\"%d\">".formatted(at + 1));
            rows.get(at).forEach(cell -> sheet.append(cell(cell)));
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static String cell(Object value) {
        return value instanceof Number
                ? "<c><v>" + value + "</v></c>"
                : "<c s=\"1\" t=\"inlineStr\"><is><t>" + escaped(value.toString()) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** @param targets kinds and addresses by turns */
    private static String relations(String... targets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < targets.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, OFFICE, targets[i], targets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
