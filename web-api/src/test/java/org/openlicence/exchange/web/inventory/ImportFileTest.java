package org.openlicence.exchange.web.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openlicence.exchange.inventory.imports.CellRemark;
import org.openlicence.exchange.inventory.imports.CellRemark.Kind;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.RowReader;
import org.openlicence.exchange.inventory.imports.TypedRow;
import org.openlicence.exchange.web.inventory.ImportFile.Fault;
import org.openlicence.exchange.web.inventory.ImportFile.Reading;

/** Files of three formats amount to the same rows; what cannot be read says why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int MOST = 500;
    private static final String HEADINGS = texts(1, "专利号", "名称", "申请日", "自评等级", "技术成熟度", "预期价格", "已实施");

    @Test
    void The_same_row_in_three_formats_is_the_same_row() {
        Row csv = row(text("""
                专利号,名称,申请日,授权公告日,自评等级,技术成熟度,预期价格,目标行业
                ZL201810698291.4,一种隔膜,2018/06/29,2019-03-19,2,6,"200,000.50","C26;2613"
                """));
        Row json = row(text("""
                {"patentNumber":201810698291.4,"titleZh":"一种隔膜","filedOn":"2018-06-29","grantedOn":"2019-03-19",\
                "selfGrade":2,"trl":"6","price":200000.50,"industries":["C26","2613"],"score":null}
                """));
        Row xlsx = row(new SampleWorkbook()
                .texts("<sst><si><t>专利号</t></si><si><t>ZL201810698291.4</t></si>"
                        + "<si><r><t>一种</t></r><r><t>隔膜</t></r><rPh><t>gemo</t></rPh></si></sst>")
                .sheet(
                        "专利",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                + texts(1, 1, "名称", "申请日", "授权公告日", "自评等级", "技术成熟度", "预期价格", "目标行业")
                                + "</row><row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='s'><v>2</v></c>"
                                + "<c r='C2' s='1'><v>43280</v></c><c r='D2'><v>43543.0</v></c><c r='E2'><v>2</v></c>"
                                + "<c r='F2'><v>6</v></c><c r='G2'><v>200000.5</v></c>"
                                + "<c r='H2' t='inlineStr'><is><t>C26;2613</t></is></c></row>")
                .bytes());
        assertThat(csv.content()).isNotNull().isEqualTo(json.content()).isEqualTo(xlsx.content());
        assertThat(csv.content().filedOn()).isEqualTo(LocalDate.of(2018, 6, 29));
    }

    @Test
    void Rows_are_counted_as_the_file_counts_them() {
        assertThat(numbers(text("\n专利号,应用场景\n\n1,\"zwei\nZeilen\"\n\n2,x\n"))).containsExactly(4, 7);
        assertThat(numbers(text("\n{\"patentNumber\":\"1\"}\n\n  {\"patentNumber\":\"2\"}\r\n")))
                .containsExactly(2, 4);
        assertThat(numbers(sheet("<row r='3'>" + texts(3, "专利号") + "</row><row r='4'><c r='A4' s='1'/></row><row r='9'>"
                        + texts(9, "1") + "</row><row><c t='inlineStr'><is><t>2</t></is></c></row>")))
                .containsExactly(9, 10);
    }

    @Test
    void Numbers_of_a_spreadsheet_lose_nothing() {
        assertThat(cell("<c r='A2'><v>201810698291.39999</v></c>")).isEqualTo("201810698291.4");
        assertThat(cell("<c r='A2'><v>2.0181069829139999E11</v></c>")).isEqualTo("201810698291.4");
        assertThat(cell("<c r='A2'><v>202310000002</v></c>")).isEqualTo("202310000002.0");
        assertThat(cell("<c r='A2'><v>97101765.4</v></c>")).isEqualTo("97101765.4");
        assertThat(cell("<c r='A2'><v>0</v></c>")).isEqualTo("0");
        assertThat(first(below("<c r='F2'><v>1.2E7</v></c><c r='G2' t='b'><v>1</v></c>"))
                        .cells())
                .containsEntry(ImportColumn.PRICE, "12000000")
                .containsEntry(ImportColumn.EXPLOITED, "TRUE");
        assertThat(first(below("<c r='A2'><v>1E400</v></c><c r='F2'><v>NaN</v></c>"))
                        .remarks())
                .containsExactlyInAnyOrder(
                        new CellRemark(ImportColumn.PATENT_NUMBER, Kind.UNREADABLE),
                        new CellRemark(ImportColumn.PRICE, Kind.UNREADABLE));
    }

    @Test
    void Days_come_as_serial_numbers_as_texts_or_as_ISO() {
        assertThat(filedOn("<c r='C2' s='2'><v>45000.75</v></c>")).isEqualTo("2023-03-15");
        assertThat(filedOn("<c r='C2'><v>45000</v></c>")).isEqualTo("2023-03-15");
        assertThat(filedOn("<c r='C2' t='d'><v>2023-03-15T08:00:00</v></c>")).isEqualTo("2023-03-15");
        assertThat(filedOn("<c r='C2'><v>20230315</v></c>")).isEqualTo("20230315");
        TypedRow from1904 = first(new SampleWorkbook()
                .from1904()
                .sheet("a", "<row r='1'>" + HEADINGS + "</row><row r='2'><c r='C2' s='1'><v>43538</v></c></row>")
                .bytes());
        assertThat(from1904.cells()).containsEntry(ImportColumn.FILED_ON, "2023-03-15");
        assertThat(first(below("<c r='F2' s='1'><v>45000</v></c>")).cells())
                .as("a day where a price belongs")
                .containsEntry(ImportColumn.PRICE, "2023-03-15");
    }

    @Test
    void Formulas_and_errors_are_remarked_on_in_their_row_and_the_row_is_left_out() {
        TypedRow typed = first(below("<c r='A2'><f>B2</f><v>201810698291.4</v></c><c r='D2' t='e'><v>#REF!</v></c>"
                + "<c r='E2'><f t='shared' si='7'/><v>6</v></c>"));
        Row row = RowReader.read(typed, DAY);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.content()).isNull();
        assertThat(row.cells())
                .containsExactlyInAnyOrder(
                        new CellRemark(ImportColumn.PATENT_NUMBER, Kind.FORMULA),
                        new CellRemark(ImportColumn.SELF_GRADE, Kind.UNREADABLE),
                        new CellRemark(ImportColumn.TRL, Kind.FORMULA));
    }

    @Test
    void Only_the_visible_sheet_is_read() {
        String rows = "<row r='1'>" + texts(1, "专利号") + "</row><row r='2'>" + texts(2, "1") + "</row>";
        String hidden = "<worksheet><sheetData><row r='1'>" + texts(1, "geheim") + "</row></sheetData></worksheet>";
        assertThat(numbers(new SampleWorkbook()
                        .sheet("h", "hidden", hidden)
                        .sheet("v", "veryHidden", hidden)
                        .sheet("leer", "")
                        .sheet("a", rows)
                        .bytes()))
                .containsExactly(2);
        fails(new SampleWorkbook().sheet("a", rows).sheet("b", rows).bytes(), Fault.SEVERAL_SHEETS, "b");
        fails(new SampleWorkbook().sheet("h", "hidden", hidden).bytes(), Fault.EMPTY, "");
        fails(
                new SampleWorkbook()
                        .sheet(
                                "a",
                                "visible",
                                "<worksheet><sheetData>" + rows
                                        + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells></worksheet>")
                        .bytes(),
                Fault.MERGED_CELLS,
                "A2:A3");
    }

    @Test
    void What_is_no_file_of_patents_is_refused_whatever_its_name() {
        fails(new byte[0], Fault.EMPTY, "");
        fails(text("专利号\n"), Fault.EMPTY, "");
        fails(text("名称\n甲\n"), Fault.NO_NUMBER_COLUMN, "");
        fails(text("专利号,颜色\n1,2\n"), Fault.UNKNOWN_HEADING, "颜色");
        fails(text("专利号,patentNumber\n1,2\n"), Fault.UNKNOWN_HEADING, "patentNumber");
        fails(text("专利号\n\"1\"2\n"), Fault.NOT_CSV, "2");
        fails(text("专利号\n" + "1\n".repeat(MOST + 1)), Fault.TOO_MANY_ROWS, "500");
        fails(text("<html><table><tr><td>专利号</td></tr></table></html>"), Fault.UNKNOWN_FORMAT, "");
        fails(text("[{\"patentNumber\":\"1\"}]"), Fault.UNKNOWN_FORMAT, "");
        fails(text("%PDF-1.7\n"), Fault.UNKNOWN_FORMAT, "");
        fails("专利号\n1\n".getBytes(StandardCharsets.UTF_16), Fault.WRONG_ENCODING, "");
        fails("专利号\n1\n".getBytes(StandardCharsets.UTF_16LE), Fault.UNKNOWN_FORMAT, "");
        fails(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}, Fault.WRONG_ENCODING, "");
        fails(Base64.getDecoder().decode("0M8R4KGxGuEAAAAA"), Fault.OLD_SPREADSHEET, "");
        assertThat(numbers("\uFEFF专利号\n1\n".getBytes(StandardCharsets.UTF_8))).containsExactly(2);
        assertThat(numbers("专利号\n1\n".getBytes(Charset.forName("GB18030")))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"patentNumber\":\"1\"",
                "{\"patentNumber\":\"1\"} {\"patentNumber\":\"2\"}",
                "{\"patentNumber\":\"1\",}",
                "{'patentNumber':1}",
                "{\"patentNumber\":NaN}",
                "{\"patentNumber\":\"1\",\"patentNumber\":\"2\"}",
                "{\"patentNumber\":[[[[[[1]]]]]]}",
                "[]",
                "\"x\""
            })
    void A_line_that_is_no_object_is_named(String line) {
        fails(text("{\"patentNumber\":\"1\"}\n" + line + "\n"), Fault.NOT_JSON_LINES, "2");
    }

    @Test
    void Members_that_no_cell_can_hold_are_remarked_on_and_numbers_stay_as_written() {
        fails(text("{\"patentNumber\":\"1\",\"颜色\":1}"), Fault.UNKNOWN_HEADING, "颜色");
        fails(text("{\"patentNumber\":\"1\"}\n".repeat(MOST + 1)), Fault.TOO_MANY_ROWS, "500");
        fails("{\"titleZh\":\"名称\"}".getBytes(Charset.forName("GB18030")), Fault.WRONG_ENCODING, "");
        TypedRow row = first(
                text("{\"patentNumber\":{\"a\":1},\"ipc\":[\"a;b\"],\"titleZh\":\"\\ud800\",\"price\":1e999999999}"));
        assertThat(row.cells()).containsEntry(ImportColumn.PRICE, "1e999999999");
        assertThat(row.remarks())
                .extracting(CellRemark::column)
                .containsExactlyInAnyOrder(ImportColumn.PATENT_NUMBER, ImportColumn.IPC, ImportColumn.TITLE_ZH);
        assertThat(RowReader.read(row, DAY).cells()).contains(new CellRemark(ImportColumn.PRICE, Kind.UNREADABLE));
    }

    @Test
    void A_small_file_that_holds_a_very_large_one_is_not_unpacked() {
        byte[] bomb =
                new SampleWorkbook().part("xl/media/x.bin", new byte[64 << 20]).bytes();
        assertThat(bomb.length).isLessThan(200_000);
        fails(bomb, Fault.TOO_LARGE_UNPACKED, "16");
        SampleWorkbook many = new SampleWorkbook().sheet("a", "");
        for (int i = 0; i < 600; i++) {
            many.part("docProps/" + i + ".xml", "<a/>");
        }
        fails(many.bytes(), Fault.TOO_LARGE_UNPACKED, "16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w><sheetData>&b;</sheetData></w>",
                "<!DOCTYPE w SYSTEM 'file:///etc/hostname'><worksheet/>",
                "<w><sheetData><row r='2'/><row r='1'/></sheetData></w>",
                "<w><sheetData><row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row></sheetData></w>",
                "<w><sheetData><row r='1'><c r='A7'><v>1</v></c></row></sheetData></w>",
                "<w><sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData></w>",
                "<w><sheetData><row r='1'><c r='A1' s='99'><v>7</v></c></row></sheetData></w>",
                "<w><sheetData><row r='9999999999'/></sheetData></w>",
                "<w><sheetData><row r='1'>",
                "not xml"
            })
    void A_spreadsheet_that_no_program_writes_is_refused(String sheet) {
        fails(new SampleWorkbook().sheet("a", "visible", sheet).bytes(), Fault.NOT_XLSX, "");
    }

    @Test
    void Damaged_and_foreign_archives_are_refused() {
        byte[] whole = below("<c r='A2'><v>1</v></c>");
        List<TypedRow> rows = ImportFile.read(whole, MOST).rows();
        for (int length = 4; length < whole.length; length += 97) {
            Reading cut = ImportFile.read(Arrays.copyOf(whole, length), MOST);
            // what is cut behind the last part lacks nothing
            assertThat(cut.fault().isPresent() || cut.rows().equals(rows))
                    .as("cut at " + length)
                    .isTrue();
        }
        fails("PK\u0003\u0004 and more".getBytes(StandardCharsets.ISO_8859_1), Fault.UNKNOWN_FORMAT, "");
        fails(SampleWorkbook.archive("word/document.xml", "<d/>"), Fault.UNKNOWN_FORMAT, "");
    }

    @ParameterizedTest
    @EnumSource(ImportTemplate.class)
    void A_template_names_every_column_and_reads_as_empty(ImportTemplate template) throws IOException {
        for (boolean chinese : new boolean[] {true, false}) {
            Reading reading = ImportFile.read(template.content(chinese), MOST);
            if (template == ImportTemplate.JSONL) {
                assertThat(reading.rows().getFirst().cells()).containsOnlyKeys(ImportColumn.values());
            } else {
                assertThat(reading.fault()).contains(Fault.EMPTY);
            }
        }
    }

    private static Row row(byte[] file) {
        return RowReader.read(first(file), DAY);
    }

    private static String cell(String number) {
        return String.valueOf(first(below(number)).cells().get(ImportColumn.PATENT_NUMBER));
    }

    private static String filedOn(String cell) {
        return String.valueOf(first(below(cell)).cells().get(ImportColumn.FILED_ON));
    }

    private static TypedRow first(byte[] file) {
        Reading reading = ImportFile.read(file, MOST);
        assertThat(reading.fault()).isEmpty();
        return reading.rows().getFirst();
    }

    private static List<Integer> numbers(byte[] file) {
        Reading reading = ImportFile.read(file, MOST);
        assertThat(reading.fault()).isEmpty();
        return reading.rows().stream().map(TypedRow::number).toList();
    }

    private static void fails(byte[] file, Fault fault, String detail) {
        Reading reading = ImportFile.read(file, MOST);
        assertThat(reading.fault()).contains(fault);
        assertThat(reading.detail()).isEqualTo(detail);
        assertThat(reading.rows()).isEmpty();
    }

    private static byte[] below(String cells) {
        return sheet("<row r='1'>" + HEADINGS + "</row><row r='2'>" + cells + "</row>");
    }

    private static byte[] sheet(String rows) {
        return new SampleWorkbook().sheet("a", rows).bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String texts(int row, String... texts) {
        return texts(row, 0, texts);
    }

    /** Cells of a row from a column on. */
    private static String texts(int row, int from, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            cells.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + from + i, row, texts[i]));
        }
        return cells.toString();
    }
}
