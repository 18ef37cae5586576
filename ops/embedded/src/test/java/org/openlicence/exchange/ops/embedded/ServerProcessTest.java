package org.openlicence.exchange.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shell between parent and server, with small shells as servers. Far below its 60 s of patience. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(20)
class ServerProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    @TempDir
    private Path directory;

    @Test
    void a_server_is_stopped_by_its_own_signal() throws IOException {
        var server = start("trap 'echo bye; exit 0' USR1; echo up; while :; do read -t 0.1 <> <(:); done", "USR1");
        server.awaitReady(() -> console().contains("up"), LIMIT);
        server.stop();
        assertThat(server.isAlive()).isFalse();
        assertThat(console()).contains("bye");
        server.stop();
    }

    @Test
    void a_program_that_ends_by_itself_is_noticed_at_once() throws IOException {
        var program = start("echo done", "TERM");
        program.awaitEnd(LIMIT);
        assertThat(console()).contains("done");
    }

    @Test
    void a_server_that_ends_while_starting_is_reported_with_its_last_words() throws IOException {
        var server = start("echo no space left; exit 3", "TERM");
        assertThatThrownBy(() -> server.awaitReady(() -> false, LIMIT))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("ended while starting")
                .hasMessageContaining("no space left");
    }

    @Test
    void a_server_that_never_gets_ready_is_killed() throws IOException {
        var server = start("trap '' TERM; echo stuck; exec sleep 1000", "TERM");
        assertThatThrownBy(() -> server.awaitReady(() -> false, Duration.ofMillis(300)))
                .hasMessageContaining("was not ready");
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void a_kill_reaches_what_the_server_started() throws IOException {
        var server = start("sleep 1000 & echo $!; wait", "TERM");
        server.awaitReady(() -> console().endsWith("\n"), LIMIT);
        long child = Long.parseLong(console().strip());
        server.kill();
        assertThat(ProcessHandle.of(child)).isEmpty();
    }

    @Test
    void a_process_belongs_to_a_directory_that_its_environment_names() throws IOException {
        var server = start("echo up; exec sleep 1000", "TERM");
        server.awaitReady(() -> console().contains("up"), LIMIT);
        ProcessHandle self = ProcessHandle.current();
        assertThat(ServerProcess.belongsTo(self, directory.resolve("nowhere"))).isFalse();
        assertThat(self.descendants().filter(found -> ServerProcess.belongsTo(found, directory)))
                .isNotEmpty();
        server.stop();
    }

    private ServerProcess start(String script, String signal) throws IOException {
        return ServerProcess.start(new ServerProcess.Launch(
                "small", List.of("bash", "-c", script), Map.of("HERE", directory.toString()), file(), signal));
    }

    private Path file() {
        return directory.resolve("console.log");
    }

    private String console() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
