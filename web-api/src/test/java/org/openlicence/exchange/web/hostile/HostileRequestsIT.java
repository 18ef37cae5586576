package org.openlicence.exchange.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtEncoder;

/** Thousands of bad requests, made from the application's own description of its API: refused, told why, nothing kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileRequestsIT extends WebIT {
    private static final long SEED = 20261122L;
    private static final Pattern HASH = Pattern.compile("\"termsHash\":\"([0-9a-f]{64})\"");

    @Autowired
    private JdbcClient store;

    @Autowired
    private JwtEncoder signer;

    private final Random random = new Random(SEED);
    private HostileClient client;
    private ApiDescription api;
    private Examples examples;

    @BeforeEach
    void everything_has_settled() {
        client = new HostileClient(address(), PASSWORD, HostileTokens.of(signer));
        assertThat(visitor()
                        .withToken("fudong-uni")
                        .post("/api/v1/inventory", Examples.INVENTORY_RECORD, "Idempotency-Key", "record-once")
                        .statusCode())
                .isEqualTo(201);
        assertThat(visitor()
                        .withToken("fudong-uni")
                        .post("/api/v1/achievements", Examples.ACHIEVEMENT_RECORD, "Idempotency-Key", "achieved-once")
                        .statusCode())
                .isEqualTo(201);
        rewarded();
        disputed();
        assertThat(visitor()
                        .withToken(Examples.CASE_APPLICANT)
                        .post(
                                "/api/v1/registrations/" + Examples.CASE + "/tax/R-VAT-TECH/evaluation",
                                Examples.TAX_INPUTS,
                                "Idempotency-Key",
                                "judged-for-tax-once")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor()
                        .withToken(Examples.NEGOTIATION_TAKER)
                        .post(
                                "/api/v1/negotiations",
                                Examples.NEGOTIATION_OPENING,
                                "Idempotency-Key",
                                "ask-for-it-once")
                        .statusCode())
                .isEqualTo(201);
        api = ApiDescription.read(visitor().get("/api/v1/openapi.json").body());
        Kept.awaitBank(store);
        awaitReaders();
        Matcher hash =
                HASH.matcher(visitor().get("/api/v1/listings/lst_demo_p01").body());
        assertThat(hash.find()).isTrue();
        examples = new Examples(hash.group(1));
    }

    @Test
    void no_bad_request_is_our_fault_or_leaves_an_event_and_each_is_told_why_in_its_language() {
        List<HostileCall> calls = HostileCalls.of(api, examples, random);
        assertThat(calls).hasSizeGreaterThan(2_000);
        Map<String, Long> before = Kept.rows(store);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Set<String> codes = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (HostileCall call : calls) {
            HttpResponse<String> answer = client.send(call);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            codes.add(Judgement.code(answer));
            for (String wrong : Judgement.of(call, answer)) {
                faults.add(answer.statusCode() + " " + wrong + " <- " + call + " -> " + start(answer.body()));
            }
        }
        System.out.printf("%d hostile requests by status: %s%ncodes: %s%n", calls.size(), statuses, codes);
        assertThat(faults).as(faults.size() + " wrong answers").isEmpty();
        assertThat(Kept.rows(store)).as("what the store keeps").isEqualTo(before);
        codes.remove("");
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(visitor().get("/problems/" + code).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void a_key_used_again_with_another_body_is_refused_and_with_the_same_one_answered_the_same() {
        Map<String, Long> before = Kept.rows(store);
        for (Operation operation : api.operations()) {
            if (operation.method().equals("POST") && operation.body() != null) {
                HostileCall first =
                        RequestFaults.well(operation, examples, random).saying("{\"intruder\":1}");
                HttpResponse<String> refused = client.send(first);
                HttpResponse<String> again = client.send(first);
                HttpResponse<String> other = client.send(first.saying("{\"intruder\":2}"));
                assertThat(refused.statusCode()).as(operation.name()).isEqualTo(400);
                assertThat(again.body()).as(operation.name()).isEqualTo(refused.body());
                assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
                assertThat(other.statusCode()).as(operation.name()).isEqualTo(422);
                assertThat(Judgement.code(other)).isEqualTo("KEY-REUSED");
            }
        }
        assertThat(Kept.rows(store)).isEqualTo(before);
    }

    /** A plan for the achievement, which shows before it is named. */
    private void rewarded() {
        var unit = visitor().withToken("fudong-uni");
        assertThat(unit.get("/api/v1/achievements/" + Examples.ACHIEVEMENT + "?atLeast=0")
                        .statusCode())
                .isEqualTo(200);
        var drafted = unit.post("/api/v1/rewards", Examples.REWARD_RECORD, "Idempotency-Key", "rewarded-once");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
    }

    /** A dispute the patent office knows of, raised once however often this runs. */
    private void disputed() {
        var taker = visitor().withToken(Examples.LICENCE_TAKER);
        String path = "/api/v1/licences/" + Examples.LICENCE + "/disputes";
        var raised = taker.post(path, Examples.DISPUTE_RAISED, "Idempotency-Key", "dispute-once");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        assertThat(taker.get("/api/v1/disputes/" + Examples.DISPUTE + "?atLeast=0")
                        .statusCode())
                .isEqualTo(200);
        String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();
        var requested = taker.post(
                "/api/v1/disputes/" + Examples.DISPUTE + "/mediation",
                Examples.DISPUTE_REQUEST.formatted(today),
                "Idempotency-Key",
                "mediation-once",
                "If-Match",
                "\"0\"");
        assertThat(requested.statusCode()).as(requested.body()).isEqualTo(200);
    }

    private static String start(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }
}
