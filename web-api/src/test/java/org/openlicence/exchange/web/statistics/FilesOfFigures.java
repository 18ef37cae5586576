package org.openlicence.exchange.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openlicence.exchange.web.WebIT.Visitor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of figures as its two files show it to whoever opens them, held against what the API says of the same table. */
public final class FilesOfFigures {
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int TEN_THOUSAND_YUAN_IN_FEN = 6;

    private FilesOfFigures() {}

    /**
     * Both files say before the figures what is counted, up to which position of the log and under which versions of the rules.
     *
     * @param pages a reader of English
     * @param api a client that may see the same figures
     * @param head the lines before the one of position and versions
     * @return what the API says
     */
    public static JsonNode say_what_they_count(Visitor pages, Visitor api, String query, String... head) {
        List<List<String>> csv = csv(pages, query);
        List<List<String>> sheet = sheet(pages.saved("/statistics/file.xlsx?" + query));
        JsonNode figures = JsonMapper.shared()
                .readTree(api.get("/api/v1/statistics?" + query).body());
        assertThat(sheet).isEqualTo(csv);
        assertThat(sheet.subList(0, head.length))
                .isEqualTo(List.of(head).stream().map(List::of).toList());
        assertThat(sheet.get(head.length))
                .containsExactly(
                        "Acts up to position " + figures.get("position").asLong()
                                + " of the log are counted; policy versions " + versions(figures) + ".");
        assertThat(sheet.get(head.length + 1).getFirst()).contains("no basis for any tax relief");
        assertThat(sheet.get(head.length + 2).subList(1, 4))
                .containsExactly("Contracts", "Total, CNY 10,000", "Technology amount, CNY 10,000");
        JsonNode sum = figures.get("sum");
        if (!sum.isNull()) {
            assertThat(sheet.getLast())
                    .containsExactly(
                            "Sum", sum.get("contracts").asString(), wan(sum, "totalFen"), wan(sum, "technologyFen"));
        }
        return figures;
    }

    private static List<List<String>> csv(Visitor reader, String query) {
        String text = new String(reader.saved("/statistics/file.csv?" + query), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** Cells of the sheet as another program finds them: by the archive and its XML alone. */
    private static List<List<String>> sheet(byte[] file) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(SHEET)) {
                    DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultNSInstance();
                    return rows(xml.newDocumentBuilder().parse(new ByteArrayInputStream(parts.readAllBytes())));
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no workbook", e);
        }
        throw new AssertionError("no " + SHEET);
    }

    private static List<List<String>> rows(Document sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(sheet.getElementsByTagNameNS(SHEETS, "row"))) {
            rows.add(elements(row.getElementsByTagNameNS(SHEETS, "c")).stream()
                    .map(Node::getTextContent)
                    .toList());
        }
        return rows;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    private static String versions(JsonNode figures) {
        List<String> versions = new ArrayList<>();
        figures.get("policyVersions").forEach(version -> versions.add(version.asString()));
        return String.join(", ", versions);
    }

    private static String wan(JsonNode row, String amount) {
        return BigDecimal.valueOf(row.get(amount).asLong(), TEN_THOUSAND_YUAN_IN_FEN)
                .toString();
    }
}
