package org.openlicence.exchange.web.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheet files made by hand, also such as no spreadsheet program writes. Style 1 shows a number as a day. */
final class SampleWorkbook {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private String properties = "";
    private int count;

    SampleWorkbook() {
        part("xl/styles.xml", """
                <styleSheet><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        target("styles", "styles.xml");
    }

    /** @param rows the elements below {@code sheetData} */
    SampleWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    SampleWorkbook sheet(String name, String state, String xml) {
        count++;
        part("xl/worksheets/sheet" + count + ".xml", xml);
        String relation = target("worksheet", "worksheets/sheet" + count + ".xml");
        sheets.append("<sheet name='%s' sheetId='%d' state='%s' r:id='%s'/>".formatted(name, count, state, relation));
        return this;
    }

    SampleWorkbook texts(String xml) {
        part("xl/sharedStrings.xml", xml);
        target("sharedStrings", "/xl/sharedStrings.xml");
        return this;
    }

    SampleWorkbook from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    SampleWorkbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    SampleWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
        return zipped();
    }

    /** An archive of one part that is no spreadsheet. */
    static byte[] archive(String name, String xml) {
        SampleWorkbook archive = new SampleWorkbook();
        archive.parts.clear();
        return archive.part(name, xml).zipped();
    }

    private byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String target(String type, String address) {
        String id = "r" + targets.length();
        targets.append("<Relationship Id='%s' Type='urn:rel/%s' Target='%s'/>".formatted(id, type, address));
        return id;
    }
}
