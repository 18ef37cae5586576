package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentNumber.Reading;
import org.openlicence.exchange.web.WebIT.Visitor;

/** The application is killed in the middle of an import of 500 patents. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledDuringImportIT extends FaultIT {
    private static final int ROWS = 500;
    private static final Pattern BATCH = Pattern.compile("(imp_[0-9a-f]{32})");

    @Test
    void whoever_comes_next_goes_on_where_it_was_cut_off_and_nothing_is_double() {
        String batch = confirmed(client("jianglan-uni"));
        await().pollInterval(Duration.ofMillis(5)).until(() -> told(batch) >= 60);
        application().killHard();
        long toldAtDeath = told(batch);
        assertThat(toldAtDeath).as("rows told when it died").isLessThan(ROWS);

        again();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> text("select status from import_batch where id = ?", batch)
                        .equals("COMPLETED"));

        System.out.printf("%d of %d rows were told when the application died%n", toldAtDeath, ROWS);
        assertThat(told(batch)).isEqualTo(ROWS);
        assertThat(events("imports.RowImported", batch)).isEqualTo(ROWS);
        assertThat(events("imports.ImportConfirmed", batch)).isEqualTo(1);
        assertThat(events("imports.ImportCompleted", batch)).isEqualTo(1);
        onceForEachRow("patent.PatentRegistered", batch);
        onceForEachRow("inventory.InventoryRecorded", batch);
        onceForEachRow("listing.ListingDrafted", batch);
        assertThat(count("select count(*) from deadletterentry")).isZero();
        String shown =
                client("jianglan-uni").get("/api/v1/inventory-imports/" + batch).body();
        assertThat(shown).contains("\"status\":\"COMPLETED\"").doesNotContain("PENDING", "REFUSED");
    }

    private static String confirmed(Visitor university) {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> """
                        {"patentNumber":"%s","titleZh":"断电样例 %d","filedOn":"2024-03-01","grantedOn":"2026-03-04",\
                        "selfGrade":"2","trl":"6","listingFee":"50000","listingTermMonths":"60"}""".formatted(number(row), row))
                .collect(Collectors.joining(","));
        HttpResponse<String> laid = university.post(
                "/api/v1/inventory-imports",
                "{\"name\":\"500\",\"rows\":[" + rows + "]}",
                "Idempotency-Key",
                "import-of-500");
        assertThat(laid.statusCode()).as(laid.body()).isEqualTo(201);
        Matcher batch = BATCH.matcher(laid.headers().firstValue("Location").orElseThrow());
        assertThat(batch.find()).isTrue();
        HttpResponse<String> confirmed = university.post(
                "/api/v1/inventory-imports/" + batch.group(1) + "/confirmation",
                "",
                "Idempotency-Key",
                "import-of-500-confirmed");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        return batch.group(1);
    }

    private static long told(String batch) {
        return count("select count(*) from import_row where batch_id = ? and status = 'IMPORTED'", batch);
    }

    private static long events(String type, String aggregateId) {
        return count(
                "select count(*) from domainevententry where payloadtype = ? and aggregateidentifier = ?",
                type,
                aggregateId);
    }

    /** Caused by the import, as many as it has rows, and no thing twice. */
    private static void onceForEachRow(String type, String batch) {
        assertThat(text(
                        "select count(*) || ' of ' || count(distinct aggregate_id) from stored_event where name = ?"
                                + " and metadata->>'causedBy' = ?",
                        type,
                        batch))
                .as(type)
                .isEqualTo(ROWS + " of " + ROWS);
    }

    /** Invention numbers of 2024 that nobody has yet, whatever their check character is. */
    private static String number(int at) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> "20241%07d.%c".formatted(8_200_000 + at, check))
                .filter(number -> Reading.of(number) instanceof Reading.Valid)
                .map(number -> PatentNumber.parse(number).canonical())
                .findFirst()
                .orElseThrow();
    }
}
