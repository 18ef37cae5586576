package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.WebIT.Visitor;

/**
 * An offer that can be taken.
 *
 * @param dueFen due at conclusion
 */
record Offering(String listingId, String termsHash, long dueFen) {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    /** Of a patent entered before and owned by the client alone: drafts, files, and has it announced. */
    static Offering opened(Visitor owner, Visitor registrar, String patentNumber) {
        HttpResponse<String> drafted = post(
                owner,
                "/api/v1/listings",
                "{\"patentNumber\":\"" + patentNumber
                        + "\",\"offer\":{\"kind\":\"LUMP_SUM\",\"amount\":1234.50,\"termMonths\":36,"
                        + "\"feeBasisNote\":\"invented for a test\",\"contactRole\":\"TECHNOLOGY_TRANSFER_OFFICE\"}}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String id = first(ID, drafted.body());
        done(post(owner, "/api/v1/listings/" + id + "/consents", "{}"));
        done(post(owner, "/api/v1/listings/" + id + "/filing", "{}"));
        done(post(
                registrar,
                "/api/v1/listings/" + id + "/announcement",
                "{\"gazetteIssue\":\"TEST-1\",\"announcedOn\":\"" + today() + "\"}"));
        return new Offering(id, "", 123_450);
    }

    /** As the public page shows it, with what a taker needs. */
    static Offering read(Visitor anybody, String listingId) {
        String body = anybody.get("/api/v1/listings/" + listingId).body();
        Matcher sum = Pattern.compile("\"(?:amountFen|entryFen)\":(\\d+)").matcher(body);
        return new Offering(
                listingId,
                first(Pattern.compile("\"termsHash\":\"([0-9a-f]{64})\""), body),
                sum.find() ? Long.parseLong(sum.group(1)) : 0);
    }

    /** A well-formed notice of whoever sends it. */
    String notice() {
        return "{\"listingId\":\"" + listingId + "\",\"termsHash\":\"" + termsHash
                + "\",\"use\":{\"product\":\"test product\",\"startOn\":\"" + today()
                + "\",\"divisionCode\":\"310115\"}}";
    }

    static HttpResponse<String> post(Visitor client, String path, String json) {
        return client.post(path, json, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "*");
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    }
}
