package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.web.licence.TakingSteps.first;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents;
import org.openlicence.exchange.registration.certificatelog.DailyRootSigning;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.LogLeaves;
import org.openlicence.exchange.registration.certificatelog.LogProblem;
import org.openlicence.exchange.registration.certificatelog.SecondPlace;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.WebIT.Visitor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A certificate goes into the log, its proof is checked by a program that knows nothing of us, and a leaf is tampered with. */
final class CertificateLogSteps {
    private static final Path PROGRAM = Path.of("../ops/proof/VerifyProof.java");
    private static final String LOG = "/certificates/log";

    private final ApplicationContext exchange;
    private final String number;

    CertificateLogSteps(ApplicationContext exchange, String number) {
        this.exchange = exchange;
        this.number = number;
    }

    /** Looks as the daily task will when so many more days are over. */
    private DailyRootSigning after(int days) {
        return new DailyRootSigning(
                exchange.getBean(CertificateEvents.class),
                exchange.getBean(LogLeaves.class),
                exchange.getBean(DailyRoots.class),
                exchange.getBean(SecondPlace.class),
                exchange.getBean(ExchangeCommands.class),
                Clock.offset(
                        exchange.getBean(Clock.class), Duration.ofDays(days).plusMinutes(15)));
    }

    void logged(Visitor party, Visitor anybody) {
        String verify = "/verify/" + number;
        String file = "/certificates/" + number + "-proof.json";
        assertThat(anybody.get(verify).body()).contains("尚未列入树根");
        assertThat(party.get(file).body()).doesNotContain("\"log\"");

        assertThat(after(1).run()).isEmpty();
        assertThat(anybody.get(verify).body()).contains("已列入").doesNotContain("??");
        assertThat(anybody.reading("en").get(LOG).body())
                .contains("alert-success", "Log of certificates", "signs now")
                .doesNotContain("??");
        assertThat(anybody.reading("zh").get(LOG).body()).contains("证明日志").doesNotContain("??");
        assertThat(anybody.get(file).statusCode()).isNotEqualTo(200);
        String proof = party.get(file).body();
        JsonNode read = JsonMapper.shared().readTree(proof);
        proven(proof, read);
        JsonNode root = JsonMapper.shared()
                .readTree(anybody.get("/api/v1/certificate-log/roots").body())
                .at("/roots/0");
        assertThat(root.at("/statement").asString())
                .isEqualTo(read.at("/log/root/statement").asString());
        assertThat(anybody.get("/api/v1/certificate-log/consistency?first=1&second="
                                + root.at("/size").asLong())
                        .statusCode())
                .isEqualTo(200);
        assertThat(anybody.get("/api/v1/certificate-log/consistency?first=2&second=1")
                        .statusCode())
                .isEqualTo(400);
        tampered(anybody, root.at("/size").asLong() - 1);
    }

    private static void proven(String proof, JsonNode read) {
        String key = read.at("/certificate/keyId").asString();
        assertThat(verified(proof, 0, key)).contains("VALID").contains("under the root of");
        int at = proof.indexOf("totalFen") + "totalFen".length() + 3;
        char digit = proof.charAt(at) == '9' ? '8' : '9';
        assertThat(verified(proof.substring(0, at) + digit + proof.substring(at + 1), 1))
                .contains("NOT VALID: the certificate is not what was hashed");
    }

    private void tampered(Visitor anybody, long leaf) {
        JdbcClient sql = exchange.getBean(JdbcClient.class);
        String hash = sql.sql("select leaf_hash from certificate_log_leaf where leaf = :leaf")
                .param("leaf", leaf)
                .query(String.class)
                .single();
        assertThat(anybody.get("/api/v1/certificate-log/inclusion?leaf=" + hash).body())
                .contains(hash);
        altered(sql, leaf, "0".repeat(64));
        assertThat(after(2).run()).contains(LogProblem.CONTENT_DIFFERS);
        assertThat(anybody.get(LOG).body()).contains("alert-danger", "有事件或其叶子被改动", "第 " + leaf + " 号");
        assertThat(anybody.get("/api/v1/certificate-log/roots").body()).contains("CONTENT_DIFFERS");
        altered(sql, leaf, hash);
        assertThat(after(2).run()).isEmpty();
        assertThat(anybody.get(LOG).body()).contains("alert-success").doesNotContain("alert-danger");
    }

    private static void altered(JdbcClient sql, long leaf, String hash) {
        sql.sql("update certificate_log_leaf set leaf_hash = :hash where leaf = :leaf")
                .param("hash", hash)
                .param("leaf", leaf)
                .update();
    }

    /** What the program says of a proof, run as anybody would. */
    private static String verified(String proof, int outcome, String... trusted) {
        try {
            Path file = Files.writeString(Files.createTempFile("proof", ".json"), proof);
            List<String> words = Stream.concat(
                            Stream.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    PROGRAM.toString(),
                                    file.toString()),
                            Stream.of(trusted))
                    .toList();
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isEqualTo(outcome);
            Files.delete(file);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void amounts_show_once_both_parties_let_them(Visitor seller, Visitor buyer, Visitor anybody) {
        String verify = "/verify/" + number;
        String amount = "60,000 元";
        assertThat(anybody.get(verify).body()).doesNotContain(amount, "/amounts");
        chooses(buyer, true);
        assertThat(anybody.get(verify).body()).doesNotContain(amount);
        chooses(seller, true);
        assertThat(anybody.shown(verify, page -> page.contains(amount))).doesNotContain("沪澜精密", "??");
        assertThat(anybody.get("/api/v1/certificates/" + number).body()).contains("\"totalFen\":6000000");
        chooses(seller, false);
        anybody.shown(verify, page -> !page.contains(amount));
        assertThat(anybody.get("/api/v1/certificates/" + number).body()).doesNotContain("totalFen");
    }

    private void chooses(Visitor party, boolean shown) {
        String page = "/verify/" + number;
        String version =
                first("name=\"version\" value=\"([0-9]+)\"", party.get(page).body());
        party.done(
                page,
                "/certificates/" + number + "/amounts",
                Map.of("version", version, "shown", String.valueOf(shown)));
    }
}
