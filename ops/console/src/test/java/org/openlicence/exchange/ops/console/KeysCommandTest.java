package org.openlicence.exchange.ops.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Signed;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysCommandTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private int console(String... words) {
        return new Console(out, out, Map.of()).run(words);
    }

    private KeystoreCertificateSigner node() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(Servers.DATA, data.toString())));
        return new KeystoreCertificateSigner(environment);
    }

    @Test
    void a_node_that_runs_signs_with_the_new_key_and_verifies_what_the_old_one_signed() {
        KeystoreCertificateSigner node = node();
        Signed old = node.sign("a certificate");

        assertThat(console("keys", "rotate", "--data", data.toString())).isEqualTo(ConsoleCommand.DONE);

        Signed fresh = node.sign("a certificate");
        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(node.verify("a certificate", old)).isTrue();
        assertThat(node().verify("a certificate", old)).isTrue();
        assertThat(console("keys", "list", "--data=" + data)).isEqualTo(ConsoleCommand.DONE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(old.keyId(), fresh.keyId(), "signs now");
    }

    @Test
    void a_directory_without_keys_is_not_given_any() {
        assertThat(console("keys", "rotate", "--data", data.toString())).isEqualTo(ConsoleCommand.USAGE);
        assertThat(data.resolve("keys")).doesNotExist();
        assertThat(console("keys", "--data", data.toString())).isEqualTo(ConsoleCommand.USAGE);
        node();
        assertThat(console("keys", "lose", "--data", data.toString())).isEqualTo(ConsoleCommand.USAGE);
        assertThat(Files.exists(data.resolve("keys"))).isTrue();
    }
}
