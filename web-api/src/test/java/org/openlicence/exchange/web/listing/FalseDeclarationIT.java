package org.openlicence.exchange.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** A declaration found untrue, as the registrar, its owner, another company and the public see it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FalseDeclarationIT extends WebIT {
    private static final String OWNER = "org_12320102DEMJAN027C";
    private static final String WHAT = "与某公司的独占许可在期而未披露";
    private static final String AUTHORITY = "江澜市知识产权局";

    private final ExchangeCommands commands;

    @Autowired
    FalseDeclarationIT(ExchangeCommands commands) {
        this.commands = commands;
    }

    @Test
    void the_public_sees_the_suspension_and_its_provision_and_only_the_owner_what_was_found() {
        ListingId listing = announced("202217700401");
        String page = "/register/listings/" + listing + "/false-declaration";
        Visitor registrar = visitor().signedIn("registrar");
        assertThat(registrar.shown(page, body -> body.contains("100,000")))
                .contains("专利法实施细则", "隐瞒在期的独占或排他许可")
                .doesNotContain("??");
        assertThat(registrar.reading("en").get(page).body()).contains("100,000").doesNotContain("??");
        registrar.reading("zh");
        assertThat(registrar.submit(page, page, Map.of("reason", WHAT)).body()).contains("field-error");
        Map<String, String> finding = Map.of(
                "decisionNumber", "认定2026-46",
                "falsehood", "HIDDEN_EXCLUSIVE_LICENCE",
                "respondentId", OWNER,
                "reason", WHAT,
                "authority", AUTHORITY);
        HttpResponse<String> found = registrar.submit(page, page, finding);
        assertThat(found.statusCode()).as(found.body()).isEqualTo(302);
        assertThat(registrar.shown(location(found), body -> body.contains("default-end")))
                .contains(WHAT, AUTHORITY, "尚未终止")
                .doesNotContain("??");

        assertThat(visitor().shown("/listings/" + listing, body -> body.contains("声明未被认定不实 (LST-14)")))
                .contains("专利法实施细则")
                .doesNotContain(WHAT, AUTHORITY, "认定2026-46", "/take", "??");
        assertThat(visitor().get("/api/v1/listings/" + listing).body()).doesNotContain(WHAT, AUTHORITY, "认定2026-46");

        Visitor owner = visitor().signedIn("jianglan-uni");
        assertThat(owner.shown("/desk/listings/" + listing, body -> body.contains(WHAT)))
                .contains(AUTHORITY, "罚款上限")
                .doesNotContain("??");
        assertThat(owner.get(page).statusCode()).isEqualTo(403);
        assertThat(records("jianglan-uni")).contains(listing.value(), WHAT);
        assertThat(records("hulan-sme")).doesNotContain(listing.value());

        LocalDate today = Shanghai.dayOf(now());
        HttpResponse<String> ended = registrar.submit(
                page, page.replace("false-declaration", "default-end"), Map.of("endedOn", today.toString()));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(302);
        assertThat(registrar.shown(location(ended), body -> !body.contains("default-end")))
                .doesNotContain("尚未终止");
        assertThat(records("registrar")).contains(listing.value(), "\"queryableTo\":\"" + today.plusYears(5) + "\"");
        assertThat(registrar.get("/register/credit-records").body())
                .contains("认定2026-46")
                .doesNotContain("??");
        HttpResponse<String> again = visitor()
                .withToken("registrar")
                .post(
                        "/api/v1/listings/" + listing + "/default-end",
                        "{\"endedOn\":\"" + today.plusDays(1) + "\"}",
                        "If-Match",
                        "*",
                        "Idempotency-Key",
                        "default-end-twice");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("LST-01");
    }

    private static String location(HttpResponse<String> moved) {
        return moved.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private String records(String login) {
        return visitor().withToken(login).get("/api/v1/credit-records").body();
    }

    private ListingId announced(String digits) {
        PatentNumber number = numbered(digits);
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        "一种信用测试用的阀",
                        "Valve of the credit test",
                        null,
                        null,
                        List.of("F16K 1/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 4),
                        null),
                List.of(new PatentOwner(OWNER, "江澜大学", 10_000)),
                owner()));
        var listing = new ListingId("lst_false" + digits);
        var terms = new OfferTerms(FeePlan.lumpSum(5_000_000), 36, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        commands.send(new ListingCommand.DraftListing(listing, number.patentId(), terms, owner()));
        commands.send(new ListingCommand.RequestConsents(listing, owner()));
        commands.send(new ListingCommand.FileDeclaration(listing, owner()));
        commands.send(new ListingCommand.RecordAnnouncement(
                listing, "42-47", Shanghai.dayOf(now()), by("org_cnipa", Role.REGISTRAR)));
        return listing;
    }

    private static PatentNumber numbered(String digits) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> digits + "." + (char) check)
                .filter(number -> PatentNumber.Reading.of(number) instanceof PatentNumber.Reading.Valid)
                .map(PatentNumber::parse)
                .findFirst()
                .orElseThrow();
    }

    private static Origin owner() {
        return by(OWNER, Role.REPRESENTATIVE);
    }

    private static Origin by(String organisationId, Role role) {
        return Origin.of(new Actor("per_it", organisationId, Set.of(role)), now());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
