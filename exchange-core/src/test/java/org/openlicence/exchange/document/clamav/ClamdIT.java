package org.openlicence.exchange.document.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.document.ScannerUnavailable;
import org.openlicence.exchange.document.VirusScan;

/** A real clamd where one is installed, with a signature of the harmless sample alone; nothing is installed or fetched for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamdIT {
    /** The harmless sample that every scanner reports; in two pieces, so that none reports this file. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static Process daemon;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> clamd = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(clamd.isPresent(), "no clamd is installed");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectory(directory.resolve("signatures"));
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(EICAR));
        Files.writeString(signatures.resolve("sample.hdb"), md5 + ":" + EICAR.length + ":Sample.Eicar\n");
        Path settings = Files.writeString(
                directory.resolve("clamd.conf"),
                "DatabaseDirectory %s%nTCPSocket %d%nTCPAddr 127.0.0.1%nForeground yes%nStreamMaxLength 1M%n"
                        .formatted(signatures, port));
        Path log = directory.resolve("clamd.log");
        daemon = new ProcessBuilder(clamd.get().toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!daemon.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("clamd did not start: " + Files.readString(log));
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    @AfterAll
    static void stop() {
        if (daemon != null) {
            daemon.destroy();
            daemon.onExit().join();
        }
    }

    private static boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false; // not yet
        }
    }

    private static VirusScan scanned(byte[] content) throws IOException {
        return new ClamAvScanner("127.0.0.1", port, PATIENCE)
                .scan(Files.write(Files.createTempFile(directory, "file", ""), content));
    }

    @Test
    void the_sample_is_found_and_other_files_are_clean() throws IOException {
        assertThat(scanned(EICAR)).isEqualTo(VirusScan.INFECTED);
        assertThat(scanned(new byte[200_000])).isEqualTo(VirusScan.CLEAN);
    }

    @Test
    void a_file_above_the_daemons_limit_has_no_verdict() {
        assertThatThrownBy(() -> scanned(new byte[3_000_000])).isInstanceOf(ScannerUnavailable.class);
    }
}
