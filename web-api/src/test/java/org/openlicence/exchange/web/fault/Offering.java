package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.WebIT.Visitor;

/**
 * An offer that can be taken.
 *
 * @param dueFen due at conclusion
 */
record Offering(String listingId, String termsHash, long dueFen) {
    static final String PAID = "\"kind\":\"LUMP_SUM\",\"amount\":1234.50";
    static final String FREE = "\"kind\":\"FREE\"";

    private static final AtomicInteger SERIAL = new AtomicInteger(10_000);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    /** Of a patent entered before and owned by the client alone: drafts, files, and has it announced. */
    static Offering opened(Visitor owner, Visitor registrar, String patentNumber, String plan) {
        HttpResponse<String> drafted = post(
                owner,
                "/api/v1/listings",
                "{\"patentNumber\":\"" + patentNumber
                        + "\",\"offer\":{" + plan + ",\"termMonths\":36,"
                        + "\"feeBasisNote\":\"invented for a test\",\"contactRole\":\"TECHNOLOGY_TRANSFER_OFFICE\"}}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String id = first(ID, drafted.body());
        done(post(owner, "/api/v1/listings/" + id + "/consents", "{}"));
        done(post(owner, "/api/v1/listings/" + id + "/filing", "{}"));
        done(post(
                registrar,
                "/api/v1/listings/" + id + "/announcement",
                "{\"gazetteIssue\":\"TEST-1\",\"announcedOn\":\"" + today() + "\"}"));
        return new Offering(id, "", 0);
    }

    /** Of a new patent of Wangchuan Medical University, open to takers and shown. */
    static Offering free(Visitor wangchuan, Visitor registrar) {
        String listing = opened(wangchuan, registrar, entered(wangchuan), FREE).listingId();
        await().until(() -> wangchuan.get("/api/v1/listings/" + listing).statusCode() == 200);
        return read(wangchuan, listing);
    }

    /** Enters a patent of Wangchuan Medical University; gives its number. */
    static String entered(Visitor wangchuan) {
        String number = "ZL" + Numbers.checked("2018199%05d".formatted(SERIAL.incrementAndGet()));
        done(post(
                wangchuan,
                "/api/v1/patents",
                "{\"number\":\"" + number + "\",\"type\":\"INVENTION\",\"titleZh\":\"一种试验装置\","
                        + "\"titleEn\":\"A test device\",\"ipcSymbols\":[\"G01N 1/00\"],\"filedOn\":\"2018-03-01\","
                        + "\"grantedOn\":\"2020-03-01\","
                        + "\"owners\":[{\"creditCode\":\"12340104DEMWAN0457\",\"shareBasisPoints\":10000}]}"));
        return number;
    }

    /** The first variant of it as the public page shows it, with what a taker needs. */
    static Offering read(Visitor anybody, String listingId) {
        String body = anybody.get("/api/v1/listings/" + listingId).body();
        String choices = body.substring(body.indexOf("\"choices\":"));
        return new Offering(
                listingId,
                first(Pattern.compile("\"termsHash\":\"([0-9a-f]{64})\""), choices),
                Long.parseLong(first(Pattern.compile("\"dueTodayFen\":(\\d+)"), choices)));
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
