package org.openlicence.exchange.web.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;

/** A university's inventory over HTTP: a file in and out again, then one patent up to an enterprise's answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InventoryIT extends WebIT {
    private static final String HULAN = "91310115DEMHUL0537";
    private static final String HEADINGS = "专利号,名称,申请日,授权公告日,转化意愿,自评等级,综合评分,技术成熟度,目标行业,预期价格,开放许可费,许可期限月";

    @Test
    void a_file_is_shown_carried_out_and_undone_and_one_of_its_patents_goes_to_the_pool_and_is_answered() {
        Visitor university = visitor().signedIn("jianglan-uni");
        String batch = uploaded(university, file().getBytes(Charset.forName("GB18030")));
        String preview = university.get(batch).body();
        assertThat(preview).contains("待确认", "校验位不符", "与文件中前面的行重复", "不是 GB/T 4754 代码", "价格明显偏高");
        assertThat(preview).doesNotContain("??");
        assertThat(university.reading("en").get(batch).body())
                .contains("To be confirmed")
                .doesNotContain("??");
        university.reading("zh");
        assertThat(visitor().signedIn("yunze-uni").get(batch).statusCode()).isEqualTo(404);
        assertThat(university.get("/desk/portfolio").body()).doesNotContain(number(1));

        university.done(batch, batch + "/confirmation", Map.of());
        String done = university.shown(batch, body -> body.contains("已完成"));
        assertThat(occurrences(done, ">已导入</span>")).isEqualTo(17);
        assertThat(occurrences(done, ">略过</span>")).isEqualTo(3);
        assertThat(university.shown("/desk/portfolio?level=1", body -> body.contains(number(1))))
                .contains("草稿")
                .doesNotContain("??");
        assertThat(university.get("/desk/portfolio?level=5").body()).doesNotContain(number(1));

        String listing = "/desk/listings/lst_" + batch.substring(batch.indexOf("imp_") + 4) + "_2";
        university.shown(listing, body -> body.contains(number(1)));
        university.done(listing, listing + "/consents", Map.of());
        university.done(listing, listing + "/filing", Map.of());
        university.done(batch, batch + "/undoing", Map.of());
        String undone = university.shown(batch, body -> body.contains(">已撤销</span>") && !body.contains("撤销中"));
        assertThat(occurrences(undone, ">保留</span>")).isEqualTo(1);
        assertThat(undone).contains("LST-01");
        pooledAndAnswered(university);
    }

    @Test
    void a_file_that_cannot_be_read_is_answered_with_what_is_wrong() {
        Visitor university = visitor().signedIn("jianglan-uni");
        assertThat(refused(university, "专利号\n")).contains("没有数据行");
        assertThat(refused(university, "名称\n甲\n")).contains("缺少");
        assertThat(refused(university, "专利号,颜色\n1,2\n")).contains("颜色");
        assertThat(refused(university, "专利号\n" + "1\n".repeat(501))).contains("500");
        byte[] large = new byte[2_200_000];
        var answer = university.upload("/desk/imports", "/desk/imports", "file", "a.csv", large);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(university.get("/desk/imports?large=true").body()).contains("2 MB");
        assertThat(university.get("/desk/imports/template.csv").body()).contains("专利号", "技术成熟度");
        assertThat(university.get("/desk/imports/template.jsonl").body()).contains("\"patentNumber\":null");
        assertThat(university.get("/desk/imports/template.xlsx").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(university.get("/desk/imports/template.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void spreadsheets_and_json_lines_are_told_by_what_they_hold_and_shown_with_their_own_row_numbers() {
        Visitor university = visitor().signedIn("jianglan-uni");
        String sheet = "<row r='3'><c r='B3' t='inlineStr'><is><t>专利号</t></is></c>"
                + "<c r='C3' t='inlineStr'><is><t>技术成熟度</t></is></c></row><row r='41'><c r='B41'><v>"
                + number(31).substring(2) + "</v></c><c r='C41'><f>1+5</f><v>6</v></c></row>";
        String xlsx =
                uploaded(university, new SampleWorkbook().sheet("a", sheet).bytes());
        assertThat(university.get(xlsx).body())
                .contains(">41</td>", "是公式", number(31))
                .doesNotContain("??");
        String lines = "\n{\"patentNumber\":\"" + number(32) + "\",\"titleZh\":\"样例\",\"filedOn\":\"2023-03-01\","
                + "\"grantedOn\":\"2025-03-04\",\"selfGrade\":2,\"trl\":6}\n";
        assertThat(university
                        .get(uploaded(university, lines.getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains(">2</td>", "待执行", number(32));
        assertThat(refused(university, "<html><table></table></html>")).contains("不是 XLSX、CSV 或 JSON Lines");
        assertThat(refused(university, "{\"patentNumber\":\"1\"}\n{")).contains("第 2 行");
    }

    private void pooledAndAnswered(Visitor university) {
        String page = "/desk/portfolio/pat_" + number(2);
        assertThat(university.get(page).body()).contains("转化意愿").doesNotContain("??");
        assertThat(university
                        .submit(page, page, Map.of("selfGrade", "7", "trl", "6", "industries", "Z99"))
                        .body())
                .contains("IN-01", "IV-03", "Z99");
        Map<String, String> form = Map.of(
                "wishes",
                "LICENCE",
                "selfGrade",
                "1",
                "score",
                "80.1",
                "trl",
                "7",
                "industries",
                "C26",
                "price",
                "300000");
        university.done(page, page, form);
        university.shown(page, body -> body.contains("已登记"));
        assertThat(visitor().signedIn("yunze-uni").get(page).statusCode()).isEqualTo(404);
        university.done(page, page + "/review", Map.of());
        university.done(page, page + "/college-approval", Map.of());
        university.done(page, page + "/university-approval", Map.of());
        university.shown(page, body -> body.contains("已入库"));
        assertThat(university
                        .submit(page, page + "/push", Map.of("enterprises", "9131NOBODY"))
                        .body())
                .contains("IV-07");
        university.done(page, page + "/push", Map.of("enterprises", HULAN));

        Visitor enterprise = visitor().signedIn("hulan-sme");
        enterprise.shown("/desk/pushes", body -> body.contains("盘点样例 2"));
        String push = "/desk/pushes/inv_" + number(2) + "_12320102DEMJAN027C";
        assertThat(visitor().signedIn("suhe-sme").get(push).statusCode()).isEqualTo(404);
        assertThat(enterprise
                        .submit(push, push, Map.of("prospect", "5", "improvement", "MAJOR", "intention", "LICENCE"))
                        .body())
                .contains("IV-09");
        assertThat(enterprise
                        .submit(push, push, Map.of("prospect", "5", "improvement", "NONE", "intention", "JOINT_RD"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(enterprise.shown("/desk/pushes", body -> body.contains("已评价")))
                .doesNotContain("??");
        assertThat(university.shown(page, body -> body.contains("合作研发"))).contains("一家企业看好");
        assertThat(university.shown("/desk/portfolio?layer=B&wish=LICENCE", body -> body.contains(number(2))))
                .contains("共 1 件");
        Visitor api = visitor().withToken("jianglan-uni");
        assertThat(api.get("/api/v1/inventory/inv_" + number(2) + "_12320102DEMJAN027C")
                        .body())
                .contains("\"answeredLayer\":\"B\"");
        assertThat(visitor()
                        .withToken("hulan-sme")
                        .get("/api/v1/inventory/pushes")
                        .body())
                .contains(number(2))
                .doesNotContain("selfGrade");
    }

    private String refused(Visitor visitor, String csv) {
        return visitor.upload("/desk/imports", "/desk/imports", "file", "a.csv", csv.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    private String uploaded(Visitor visitor, byte[] content) {
        var answer = visitor.upload("/desk/imports", "/desk/imports", "file", "2026.csv", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** Twenty rows: one with a wrong check character, one with a wrong industry, one that stands twice. */
    private static String file() {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        IntStream.rangeClosed(1, 17).forEach(at -> lines.add(line(at, number(at), "C26")));
        lines.add(line(18, number(18).replaceFirst(".$", number(18).endsWith("1") ? "2" : "1"), "C26"));
        lines.add(line(19, number(19), "Z99"));
        lines.add(line(20, number(3), "C26"));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(int at, String number, String industry) {
        String price = at == 5 ? "9000000" : "200000";
        return number + ",盘点样例 " + at + ",2023-03-01,2025-03-04,\"许可、转让\",2,85.5,6," + industry + "," + price + ","
                + (at == 1 ? "50000,60" : ",");
    }

    /** Invention numbers of 2023 with their check characters. */
    private static String number(int at) {
        String digits = "20231%07d".formatted(9_100_000 + at);
        int sum = IntStream.range(0, digits.length())
                .map(i -> (digits.charAt(i) - '0') * (2 + i % 8))
                .sum();
        return "ZL" + digits + "." + (sum % 11 == 10 ? "X" : "" + sum % 11);
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
