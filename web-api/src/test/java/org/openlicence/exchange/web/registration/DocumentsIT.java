package org.openlicence.exchange.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.openlicence.exchange.web.document.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of a case, by page and by API: put, refused, read by those concerned, taken back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsIT extends WebIT {
    private static final Pattern CASE = Pattern.compile("/registrations/(reg_[0-9a-z]+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final LocalDate TODAY = Shanghai.dayOf(Clock.systemUTC().instant());
    private static final byte[] TEXT = SampleFiles.pdf("contract of the documents test");
    private static final String HASH = ContentHash.of(TEXT).value();
    /** {@code spring.servlet.multipart.max-request-size}. */
    private static final int CUT_OFF_AT = 21 << 20;

    private static final String PARTIES = "hulan-sme";

    @Autowired
    private JdbcClient store;

    @Test
    void the_applicant_files_the_text_and_those_concerned_read_it() {
        Visitor seller = visitor().signedIn(PARTIES).reading("en");
        String page = "/registrations/" + opened(seller) + "/documents";
        assertThat(seller.shown(page, body -> body.contains("enctype=\"multipart/form-data\"")))
                .contains("Still needed", "Contract text")
                .doesNotContain("??");
        wrong_files_are_refused_beside_the_field(seller, page);
        HttpResponse<String> added =
                seller.upload(page, page + "?kind=CONTRACT_TEXT", "upload", "../../evil.html", TEXT);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        String shown =
                seller.get(added.headers().firstValue("Location").orElseThrow()).body();
        assertThat(shown).contains(HASH, "Not scanned").doesNotContain("evil", "Still needed", "??");
        those_concerned_read_it(seller, page);
        by_api(page);
    }

    private void wrong_files_are_refused_beside_the_field(Visitor seller, String page) {
        long before = contents();
        String action = page + "?kind=OTHER";
        assertThat(seller.upload(page, action, "upload", "a.pdf", SampleFiles.ascii("%PDF-1.7 none"))
                        .body())
                .contains("id=\"file-error\"", "cannot be opened");
        assertThat(seller.upload(page, action, "upload", "a.pdf", SampleFiles.ascii("MZ"))
                        .body())
                .contains("id=\"file-error\"", "PDF, PNG, JPEG or OFD");
        assertThat(seller.upload(page, action, "upload", "a.ofd", SampleFiles.ofdBomb(40))
                        .body())
                .contains("id=\"file-error\"", "unpacked");
        assertThat(seller.upload(page, action, "upload", "a.pdf", new byte[0]).body())
                .contains("id=\"file-error\"");
        assertThat(contents()).isEqualTo(before);
    }

    private void those_concerned_read_it(Visitor seller, String page) {
        HttpResponse<String> file = seller.get(page + "/" + HASH);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"contract-text-" + HASH.substring(0, 12) + ".pdf\"");
        assertThat(file.headers().map())
                .containsEntry("Content-Type", java.util.List.of("application/pdf"))
                .containsEntry("X-Content-Type-Options", java.util.List.of("nosniff"))
                .containsEntry("Cache-Control", java.util.List.of("private, no-cache"))
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst()).startsWith("sandbox;"));
        assertThat(visitor().signedIn("reviewer").get(page + "/" + HASH).statusCode())
                .isEqualTo(200);
        for (String other : java.util.List.of("fudong-uni", "tax")) {
            Visitor stranger = visitor().signedIn(other);
            assertThat(stranger.get(page).statusCode()).as(other).isIn(403, 404);
            assertThat(stranger.get(page + "/" + HASH).statusCode()).as(other).isIn(403, 404);
        }
        assertThat(seller.get(page + "/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    private void by_api(String page) {
        Visitor client = visitor().withToken(PARTIES);
        String api = "/api/v1" + page;
        String tag = "\""
                + version(client.get("/api/v1" + page.replace("/documents", "")).body()) + "\"";
        HttpResponse<String> large = client.claiming(api, 200_000_000L, "Idempotency-Key", "large-file-1");
        assertThat(large.statusCode()).as(large.body()).isEqualTo(413);
        assertThat(large.body()).contains("TOO-LARGE", "内容过大");
        cut_off_where_no_length_is_said(client, api + "?kind=OTHER");
        assertThat(client.file(api + "?kind=OTHER", SampleFiles.ascii("%PDF-1.7 none"), tag, "no-pdf-file-1")
                        .body())
                .contains("DOC-03", "\"status\":422");
        byte[] proof = SampleFiles.ofd();
        HttpResponse<String> added = client.file(api + "?kind=OTHER", proof, tag, "proof-file-1");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(client.file(api + "?kind=OTHER", proof, tag, "proof-file-1")
                        .headers()
                        .map())
                .containsKey("idempotency-replayed");
        assertThat(client.file(api + "?kind=OTHER", TEXT, tag, "proof-file-1").statusCode())
                .isEqualTo(422);
        taken_back(page, ContentHash.of(proof).value());
    }

    /** A file of one megabyte more than the container reads; it drops the rest of this one and answers. */
    private void cut_off_where_no_length_is_said(Visitor client, String path) {
        long before = contents();
        byte[] head = SampleFiles.ascii("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n%PDF-1.7 ");
        byte[] file = new byte[CUT_OFF_AT + (1 << 20)];
        HttpResponse<String> cutOff = client.streaming(
                path,
                "part",
                () -> new SequenceInputStream(
                        Collections.enumeration(Stream.of(head, file, SampleFiles.ascii("\r\n--part--\r\n"))
                                .map(ByteArrayInputStream::new)
                                .toList())),
                "chunked-file-1");
        assertThat(cutOff.statusCode()).as(cutOff.body()).isEqualTo(413);
        assertThat(cutOff.body()).contains("TOO-LARGE", "内容过大");
        assertThat(contents()).isEqualTo(before);
    }

    private void taken_back(String page, String hash) {
        Visitor seller = visitor().signedIn(PARTIES);
        seller.shown(page, body -> body.contains(hash));
        seller.done(page, page + "/" + hash + "/removal", Map.of("kind", "OTHER"));
        assertThat(seller.get(page + "/" + hash).statusCode()).isEqualTo(404);
    }

    private long contents() {
        return store.sql("select count(*) from document_content")
                .query(Long.class)
                .single();
    }

    private static String version(String body) {
        Matcher version = VERSION.matcher(body);
        assertThat(version.find()).as(body).isTrue();
        return version.group(1);
    }

    private static String opened(Visitor seller) {
        Map<String, String> form = new HashMap<>(Map.of(
                "token", "documents-1",
                "contractType", "SERVICE",
                "tests", "CERTAIN_PROBLEM,MEASURED,NO_RIGHT_PASSES",
                "side", "SELLER",
                "otherCode", "91330106DEMQNG068D",
                "title", "注塑件翘曲分析技术服务",
                "signedOn", TODAY.toString(),
                "from", TODAY.toString(),
                "lastDay", TODAY.plusYears(1).toString(),
                "statedTotal", "41000.00"));
        form.put("subType", "SERVICE");
        String location = seller.submit("/registrations/new?type=SERVICE", "/registrations/new", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Matcher found = CASE.matcher(location);
        assertThat(found.find()).as(location).isTrue();
        return found.group(1);
    }
}
