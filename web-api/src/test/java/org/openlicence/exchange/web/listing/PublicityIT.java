package org.openlicence.exchange.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreed price of a university: a royalty with its minimum, made public, objected to, decided on, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicityIT extends WebIT {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern OBJECTION = Pattern.compile("name=\"objectionId\" value=\"([^\"]+)\"");
    private static final Pattern LISTING = Pattern.compile("/desk/listings/(lst_[0-9A-Za-z]+)");

    private final ExchangeCommands commands;

    @Autowired
    PublicityIT(ExchangeCommands commands) {
        this.commands = commands;
    }

    @Test
    void an_agreed_price_is_shown_to_everybody_and_an_objection_stops_its_clock() {
        Visitor university = visitor().signedIn("fudong-uni");
        String listing = drafted(university, patent("202217700101"));
        String desk = "/desk/listings/" + listing;
        String price = desk + "/price";
        assertThat(university.shown(desk, body -> body.contains("value=\"ROYALTY_SALES\" selected")))
                .contains("500.00", price)
                .doesNotContain("??");
        assertThat(university.get(price).body())
                .contains("按净销售额的 3% 提成", "定价方式")
                .doesNotContain("??");
        assertThat(act(university, price, "route", Map.of("route", "AUCTION")).body())
                .contains("IN-01");
        moves(act(university, price, "route", Map.of("route", "AGREEMENT")));
        university.shown(price, body -> body.contains("协议定价"));
        moves(university.submit(desk, desk + "/consents", Map.of()));
        university.shown(price, body -> body.contains("公示 15 整日"));
        assertThat(act(university, price, "route", Map.of("route", "AUCTION")).body())
                .as("a form the page does not have any more")
                .contains("error-summary")
                .doesNotContain("name=\"route\"");
        assertThat(university.submit(desk, desk + "/filing", Map.of()).body()).contains("OL-15", "价格尚未公示");

        Map<String, String> notice = new HashMap<>(Map.of(
                "name", "一种公示测试用的注塑方法",
                "abstractText", "用于公示测试",
                "objectionProcedure", "书面向成果转化办公室提出，十日内答复",
                "licenseeCode", "91310115DEMHUL0537",
                "inventorTie", "INVENTORS_COMPANY"));
        assertThat(act(university, price, "notice", notice).body()).contains("LST-08");
        notice.put("relatedParty", "true");
        moves(act(university, price, "notice", notice));

        String page = "/publicity/" + listing;
        Visitor anybody = visitor();
        assertThat(anybody.shown(page, body -> body.contains("24 时")))
                .contains("一种公示测试用的注塑方法", "存在关联关系", "民法典", "登录")
                .doesNotContain("??");
        assertThat(anybody.get("/publicity").body()).contains(page);
        assertThat(anybody.reading("en").get(page).body())
                .contains("Intended price", "3% of net sales")
                .doesNotContain("??");
        assertThat(anybody.get(page).body()).doesNotContain(page + "/objections");

        Visitor company = visitor().signedIn("qingsui-sme");
        assertThat(company.get(price).statusCode()).isEqualTo(404);
        assertThat(company.submit(page, page + "/objections", Map.of("ground", "PRICE", "token", "t"))
                        .body())
                .contains("field-error");
        moves(company.submit(page, page + "/objections", objection()));
        assertThat(anybody.reading("zh").shown(page, body -> body.contains("停止计算")))
                .contains("价格过高或过低")
                .doesNotContain("比同类许可低得多");
        String asked = university.shown(price, body -> body.contains("比同类许可低得多"));
        String id = first(OBJECTION, asked);
        moves(act(university, price, "decision", Map.of("objectionId", id, "upheld", "false", "reason", "经评估，价格合理")));
        assertThat(university.shown(price, body -> body.contains("决定：不成立"))).contains("24 时");
        assertThat(anybody.shown(page, body -> body.contains("不成立"))).contains("24 时");
    }

    private static Map<String, String> objection() {
        return Map.of(
                "ground",
                "PRICE",
                "words",
                "比同类许可低得多",
                "token",
                UUID.randomUUID().toString());
    }

    private HttpResponse<String> act(Visitor visitor, String page, String act, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", first(VERSION, visitor.get(page).body()));
        return visitor.submit(page, page + "/" + act, all);
    }

    private static void moves(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
    }

    private static String first(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(pattern + " in " + body).isTrue();
        return matcher.group(1);
    }

    private static String drafted(Visitor university, String patent) {
        String page = "/desk/patents/" + patent + "/listing";
        university.shown(page, body -> body.contains("分期") && body.contains("每期最低提成"));
        HttpResponse<String> done = university.submit(
                page,
                page,
                Map.of(
                        "kind", "ROYALTY_SALES",
                        "royaltyPercent", "3",
                        "royaltyDefinition", "开票金额减去增值税、退货、折让和运费",
                        "royaltyPeriodMonths", "6",
                        "royaltyMinimum", "500",
                        "termMonths", "60",
                        "contactRole", "TECHNOLOGY_TRANSFER_OFFICE",
                        "token", UUID.randomUUID().toString()));
        moves(done);
        return first(LISTING, done.headers().firstValue("Location").orElseThrow());
    }

    private String patent(String digits) {
        PatentNumber number = number(digits);
        String fudong = "org_12310110DEMFUD017L";
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        "一种公示测试用的注塑方法",
                        "Moulding method to try publicity with",
                        "用于公示测试",
                        null,
                        List.of("B29C 45/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 7),
                        null),
                List.of(new PatentOwner(fudong, "复东", 10_000)),
                Origin.of(
                        new Actor("per_publicity", fudong, Set.of(Role.REPRESENTATIVE)),
                        Clock.systemUTC().instant())));
        return number.patentId().value();
    }

    private static PatentNumber number(String digits) {
        return switch (PatentNumber.Reading.of("ZL" + digits + ".0")) {
            case PatentNumber.Reading.Valid valid -> new PatentNumber(valid.canonical());
            case PatentNumber.Reading.WrongCheck wrong -> new PatentNumber("ZL" + digits + "." + wrong.expected());
            case PatentNumber.Reading.Malformed malformed -> throw new IllegalStateException(digits);
        };
    }
}
