package org.openlicence.exchange.document.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.document.ScannerUnavailable;
import org.openlicence.exchange.document.VirusScan;

/** The other end here speaks the protocol as the manual of clamd describes it; {@link ClamdIT} runs a real one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamAvScannerTest {
    /** The harmless sample that every scanner reports; in two pieces, so that none reports this file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path directory;

    @Test
    void a_file_without_anything_known_is_clean_and_arrives_whole() throws IOException {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        try (Daemon daemon = new Daemon("")) {
            assertThat(daemon.scanner().scan(file(content))).isEqualTo(VirusScan.CLEAN);
            assertThat(daemon.received.join()).isEqualTo(content);
        }
    }

    @Test
    void the_sample_is_found() throws IOException {
        try (Daemon daemon = new Daemon("")) {
            assertThat(daemon.scanner().scan(file(EICAR.getBytes(StandardCharsets.US_ASCII))))
                    .isEqualTo(VirusScan.INFECTED);
        }
    }

    @Test
    void a_file_that_was_not_looked_at_whole_has_no_verdict() throws IOException {
        try (Daemon daemon = new Daemon("INSTREAM size limit exceeded. ERROR")) {
            Path file = file(new byte[10]);
            assertThatThrownBy(() -> daemon.scanner().scan(file))
                    .isInstanceOf(ScannerUnavailable.class)
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    void a_scanner_that_is_away_gives_no_verdict() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        Path file = file(new byte[10]);
        assertThatThrownBy(() -> new ClamAvScanner("localhost", port, PATIENCE).scan(file))
                .isInstanceOf(ScannerUnavailable.class);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("file"), content);
    }

    /** Answers one INSTREAM. @param answer said whatever came; {@code ""} to look for the sample */
    private static final class Daemon implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();

        Daemon(String answer) throws IOException {
            Thread.ofVirtual().start(() -> {
                try (Socket caller = server.accept()) {
                    DataInputStream in = new DataInputStream(caller.getInputStream());
                    assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    for (int length = in.readInt(); length != 0; length = in.readInt()) {
                        content.write(in.readNBytes(length));
                    }
                    boolean sample =
                            content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
                    String said =
                            !answer.isEmpty() ? answer : sample ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
                    caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.UTF_8));
                    received.complete(content.toByteArray());
                } catch (IOException e) {
                    received.completeExceptionally(new UncheckedIOException(e));
                }
            });
        }

        ClamAvScanner scanner() {
            return new ClamAvScanner("localhost", server.getLocalPort(), PATIENCE);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
