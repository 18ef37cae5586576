package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.web.licence.TakingSteps.agreed;
import static org.openlicence.exchange.web.licence.TakingSteps.begun;
import static org.openlicence.exchange.web.licence.TakingSteps.done;
import static org.openlicence.exchange.web.licence.TakingSteps.first;
import static org.openlicence.exchange.web.licence.TakingSteps.location;
import static org.openlicence.exchange.web.licence.TakingSteps.pay;
import static org.openlicence.exchange.web.licence.TakingSteps.query;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A university offers two variants; two companies take one each, at its own price, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceVariantsIT extends WebIT {
    private static final String UNIVERSITY = "org_12310110DEMFUD017L";
    private static final ListingId LISTING = new ListingId("lst_variants");
    private static final String DESK = "/desk/listings/" + LISTING + "/variants";
    private static final String OFFER = "/listings/" + LISTING;

    private final ExchangeCommands commands;

    @Autowired
    LicenceVariantsIT(ExchangeCommands commands) {
        this.commands = commands;
    }

    @Test
    void every_taker_chooses_its_variant_and_the_others_licence_is_untouched() {
        drafted(LISTING, "202217700501.X");
        offered(visitor().signedIn("fudong-uni"));
        announced(LISTING);

        Visitor anybody = visitor();
        String offer = anybody.shown(OFFER, body -> body.contains("variant=2"));
        assertThat(offer)
                .contains(OFFER + "/take?variant=1", "50,000 元", "80,000 元", "期限不足", "期限达到 60 个月")
                .doesNotContain("variant=3", "??");
        assertThat(anybody.reading("en").get(OFFER).body())
                .contains("Take variant 2", "Hash of its terms")
                .doesNotContain("??");
        assertThat(anybody.get("/api/v1" + OFFER).body()).contains("\"choices\":[{\"number\":1,");

        Visitor shorter = visitor().signedIn("hulan-sme");
        assertThat(location(shorter.get(OFFER + "/take"))).endsWith(OFFER);
        assertThat(shorter.get(OFFER + "/take?variant=3").statusCode()).isEqualTo(404);
        String first = taken(shorter, 1, "50,000 元", "50000.00");
        Visitor longer = visitor().signedIn("qingsui-sme");
        String second = taken(longer, 2, "80,000 元", "80000.00");

        assertThat(longer.get("/licences/" + second).body())
                .contains("80,000 元", "5 年")
                .doesNotContain("50,000 元", "??");
        assertThat(shorter.get("/licences/" + first).body())
                .contains("50,000 元", "3 年")
                .doesNotContain("80,000 元", "??");
        String alike = anybody.shown(
                OFFER + "/equal-treatment",
                body -> body.contains("Variant 2: CNY 80,000 due at " + "conclusion, 1 licence taken"));
        assertThat(alike).contains("All alike", "Variant 1: CNY 50,000").doesNotContain("??");
    }

    @Test
    void a_variant_with_a_free_trial_and_a_share_after_it_is_read_before_it_is_taken() {
        ListingId listing = new ListingId("lst_variants_trial");
        String desk = "/desk/listings/" + listing + "/variants";
        drafted(listing, "202217700502.4");
        Visitor university = visitor().signedIn("fudong-uni");
        university.shown(desk, body -> body.contains("增加方案"));
        Map<String, String> form = new TreeMap<>(Map.of("kind", "DEFERRED", "termMonths", "60", "version", "0"));
        form.putAll(Map.of("deferral.trialMonths", "6", "deferral.conversion", "AUTO"));
        form.putAll(Map.of("deferral.firstDue", "FIRST_REVENUE", "deferral.longStopMonths", "12"));
        form.putAll(Map.of("deferral.declineDuties", "停止使用", "deferral.guarantee", "NONE"));
        form.putAll(Map.of("deferral.then", "ROYALTY_SALES", "royaltyPercent", "3"));
        form.putAll(Map.of("royaltyDefinition", "净销售额", "royaltyPeriodMonths", "6"));
        HttpResponse<String> added = university.submit(desk, desk, form);
        done(added);
        assertThat(university.shown(here(added), body -> body.contains("删除方案 2")))
                .contains("先免费使用 6 个月，之后按净销售额的 3% 提成", "最迟生效后 12 个月")
                .doesNotContain("??");
        announced(listing);

        String offer = "/listings/" + listing;
        Visitor company = visitor().signedIn("hulan-sme");
        assertThat(company.shown(offer, body -> body.contains("variant=2")))
                .contains("试用后按销售额提成", "试用期间不计")
                .doesNotContain("??");
        Map<String, String> notice = begun(company, offer + "/take?variant=2");
        String check = offer + "/take/check?" + query(notice);
        assertThat(company.get(check).body())
                .contains("试用期满后按净销售额的 3% 支付提成", "该许可先使用后付费", "三之一、另按净销售额的 3%")
                .doesNotContain("??");
        assertThat(company.reading("en").get(check).body())
                .contains(
                        "After the trial a running royalty of 3% on net sales",
                        "free for 6 months, then 3% of net sales")
                .doesNotContain("??");
        company.reading("zh");
        String licence = first(
                "/licences/(lic_[0-9a-z]+)", location(company.submit(check, offer + "/take/notice", agreed(notice))));
        String trial = "/licences/" + licence + "/trial";
        company.shown(trial, body -> body.contains("申报首次收入"));
        company.done(trial, trial + "/conversion", Map.of());
        assertThat(company.shown(trial, body -> body.contains("待首次收入</span>")))
                .contains("没有收入的，自声明的最迟日起付费")
                .doesNotContain("??");
        company.shown("/money?side=PAY", body -> body.contains("href=\"" + trial + "\"") && body.contains("待首次取得收入"));
        String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();
        company.done(trial, trial + "/revenue", Map.of("revenueOn", today));
        company.shown(trial, body -> body.contains("查看提成账户"));
        assertThat(company.shown("/licences/" + licence + "/royalties", body -> body.contains("自该日起计提成")))
                .contains("净销售额", "每 6 个月一期")
                .doesNotContain("??", "入门费");
    }

    private static String taken(Visitor company, int variant, String price, String amount) {
        Map<String, String> notice = begun(company, OFFER + "/take?variant=" + variant);
        String check = OFFER + "/take/check?" + query(notice);
        assertThat(company.get(check).body()).contains(price).doesNotContain("??");
        HttpResponse<String> served = company.submit(check, OFFER + "/take/notice", agreed(notice));
        String licence = first("/licences/(lic_[0-9a-z]+)/payment", location(served));
        pay(company, licence, amount);
        assertThat(company.shown("/licences/" + licence, page -> page.contains("许可已生效")))
                .as("the offer as accepted is one that is still offered")
                .contains("该许可声明目前仍为同样的条件");
        return licence;
    }

    /** One more variant is added, one too many taken away, and two alike are refused. */
    private static void offered(Visitor university) {
        university.shown(DESK, body -> body.contains("增加方案"));
        assertThat(added(university, "50000", "36").body()).contains("IN-01", "互不相同");
        HttpResponse<String> longer = added(university, "80000", "60");
        done(longer);
        university.shown(here(longer), body -> body.contains("删除方案 2"));
        HttpResponse<String> third = added(university, "90000", "120");
        done(third);
        assertThat(university.shown(here(third), body -> body.contains("删除方案 3")))
                .contains("90,000 元", "10 年")
                .doesNotContain("??");
        HttpResponse<String> removed =
                university.submit(DESK, DESK + "/removal", Map.of("version", version(university), "number", "3"));
        done(removed);
        assertThat(university.shown(here(removed), body -> !body.contains("删除方案 3")))
                .contains("80,000 元")
                .doesNotContain("90,000 元");
        assertThat(university.reading("en").get(DESK).body())
                .contains("Remove variant 2", "Add variant")
                .doesNotContain("??");
    }

    private static HttpResponse<String> added(Visitor university, String amount, String months) {
        Map<String, String> form = new TreeMap<>(Map.of("kind", "LUMP_SUM", "amount", amount, "termMonths", months));
        form.put("version", version(university));
        return university.submit(DESK, DESK, form);
    }

    private static String version(Visitor university) {
        return first("name=\"version\" value=\"(\\d+)\"", university.get(DESK).body());
    }

    private static String here(HttpResponse<String> moved) {
        return location(moved).replaceFirst("https?://[^/]+", "");
    }

    private void drafted(ListingId listing, String digits) {
        PatentNumber number = PatentNumber.parse(digits);
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        "一种多方案测试用的焊接方法",
                        "Welding method to try variants with",
                        null,
                        null,
                        List.of("B23K 9/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 7),
                        null),
                List.of(new PatentOwner(UNIVERSITY, "复东", 10_000)),
                by(UNIVERSITY, Role.REPRESENTATIVE)));
        var terms = new OfferTerms(FeePlan.lumpSum(5_000_000), 36, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        commands.send(new ListingCommand.DraftListing(
                listing, number.patentId(), terms, by(UNIVERSITY, Role.REPRESENTATIVE)));
    }

    private void announced(ListingId listing) {
        Origin owner = by(UNIVERSITY, Role.REPRESENTATIVE);
        commands.send(new ListingCommand.RequestConsents(listing, owner));
        commands.send(new ListingCommand.FileDeclaration(listing, owner));
        commands.send(new ListingCommand.RecordAnnouncement(
                listing, "42-47", Shanghai.dayOf(owner.at()), by("org_cnipa", Role.REGISTRAR)));
    }

    private static Origin by(String organisationId, Role role) {
        return Origin.of(
                new Actor("per_it", organisationId, Set.of(role)),
                Clock.systemUTC().instant());
    }
}
