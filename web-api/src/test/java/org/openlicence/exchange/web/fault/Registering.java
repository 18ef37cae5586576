package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.WebIT.Visitor;
import org.openlicence.exchange.web.registration.ReviewSteps;

/**
 * One contract on its way into the register over HTTP. Each step is sent on the version that the step before gave. The last one,
 * the approver's, is sent again with its key until it is answered, over any number of deaths of the application.
 */
final class Registering {
    private static final Pattern ID = Pattern.compile("\"id\":\"(reg_[0-9a-z]+)\"");
    private static final String LINES =
            "\"lines\":[{\"kind\":\"SERVICE_FEE\",\"description\":\"技术服务费\",\"amount\":41000.00,\"certain\":true}]";

    private final int at;
    private final LocalDate today;
    private final String key = UUID.randomUUID().toString();

    private String id = "";
    private String version = "";
    private volatile @Nullable HttpResponse<String> answer;

    /** @param at number of the contract, which makes it another one than the others */
    Registering(int at, LocalDate today) {
        this.at = at;
        this.today = today;
    }

    String id() {
        return id;
    }

    /** The seller brings the contract. */
    void open(Visitor seller) {
        HttpResponse<String> opened = seller.post(
                "/api/v1/registrations",
                """
                {"contractType":"SERVICE","subType":"SERVICE","tests":["CERTAIN_PROBLEM","MEASURED","NO_RIGHT_PASSES"],\
                "side":"SELLER","otherCode":"91330106DEMQNG068D","title":"%1$s","signedOn":"%2$s","from":"%2$s",\
                "lastDay":"%3$s","statedTotal":41000.00}""".formatted(title(), today, today.plusYears(1)),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        id = Offering.first(ID, opened.body());
        version = tag(opened);
    }

    /** From the filled form to the reviewer's recommendation; all that is left is the approver's. */
    void recommend(Visitor seller, Visitor reviewer) {
        await().until(() -> seller.get(path("")).statusCode() == 200);
        put(seller, "/form", """
                {"title":"%1$s","signedOn":"%2$s","from":"%2$s","lastDay":"%3$s","statedTotal":41000.00,\
                "documentHash":"%4$s","technologyField":"ADVANCED_MANUFACTURING","ipKind":"NONE","planSource":"NONE",\
                "sellerNature":"LIMITED_COMPANY","paymentMode":"LUMP_SUM",%5$s}""".formatted(
                title(), today, today.plusYears(1), ContentHash.of(title()).value(), LINES));
        act(seller, "/submission", "{\"truth\":true}");
        act(reviewer, "/acceptance", "{}");
        act(reviewer, "/review", "{\"noConflict\":true}");
        act(reviewer, "/classification", "{\"contractType\":\"SERVICE\",\"subType\":\"SERVICE\"}");
        put(reviewer, "/amounts", "{" + LINES + "}");
        put(reviewer, "/checks", ReviewSteps.allHold(false));
        act(reviewer, "/recommendation", "{\"register\":true}");
    }

    /** One attempt to have it registered. @return whether there is nothing left to do */
    boolean step(Visitor approver) {
        HttpResponse<String> now = registers(approver);
        switch (now.statusCode()) {
            case 200 -> answer = now;
            case 409 -> assertThat(now.body()).contains("KEY-IN-USE");
            case 503 -> assertThat(now.body()).contains("DATABASE-DOWN");
            default -> throw new AssertionError(now.statusCode() + " " + now.body());
        }
        return acknowledged();
    }

    /** Sends the decision, or sends it again. */
    HttpResponse<String> registers(Visitor approver) {
        return approver.post(path("/registration"), "{}", "Idempotency-Key", key, "If-Match", version);
    }

    /** The key it is sent with. */
    String key() {
        return key;
    }

    boolean acknowledged() {
        return answer != null;
    }

    HttpResponse<String> answer() {
        return Objects.requireNonNull(answer);
    }

    String shown(Visitor reader) {
        return reader.get(path("")).body();
    }

    private void act(Visitor who, String act, String body) {
        settled(
                act,
                who.post(path(act), body, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", version));
    }

    private void put(Visitor who, String part, String body) {
        settled(part, who.put(path(part), body, "If-Match", version));
    }

    private void settled(String step, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(200);
        version = tag(answer);
    }

    private String path(String part) {
        return "/api/v1/registrations/" + id + part;
    }

    private String title() {
        return "断电样例技术服务 " + at;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
