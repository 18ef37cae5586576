package org.openlicence.exchange.web.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.springframework.http.MediaType;

/** An empty file of each format to fill in. */
enum ImportTemplate {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/x-ndjson");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String type;

    ImportTemplate(String type) {
        this.type = type;
    }

    static Optional<ImportTemplate> of(String extension) {
        return Arrays.stream(values())
                .filter(template -> template.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** @param chinese whether the headings are Chinese; members of JSON are named in English */
    byte[] content(boolean chinese) throws IOException {
        return switch (this) {
            case XLSX -> workbook(chinese);
            // the mark tells spreadsheets that this is UTF-8
            case CSV -> utf8("\uFEFF" + headings(chinese, "%s", ",") + "\r\n");
            case JSONL -> utf8("{" + headings(false, "\"%s\":null", ",") + "}\n");
        };
    }

    private static byte[] workbook(boolean chinese) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>""".formatted(TYPE));
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(SHEETS, OFFICE, chinese ? "专利" : "Patents"));
            // format 49 keeps what is typed as text: a patent number loses nothing, a date keeps its form
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><fonts count="1"><font/></fonts>\
                    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
                    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                    <cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>""".formatted(SHEETS));
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="%s"><cols><col min="1" max="%d" width="16" style="1" customWidth="1"/></cols>\
                    <sheetData><row r="1">%s</row></sheetData></worksheet>""".formatted(
                            SHEETS,
                            ImportColumn.values().length,
                            headings(chinese, "<c s=\"1\" t=\"inlineStr\"><is><t>%s</t></is></c>", "")));
        }
        return bytes.toByteArray();
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
        zip.write(utf8(HEAD + xml));
        zip.closeEntry();
    }

    private static String headings(boolean chinese, String form, String between) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> form.formatted(chinese ? column.chinese() : column.english()))
                .collect(Collectors.joining(between));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
