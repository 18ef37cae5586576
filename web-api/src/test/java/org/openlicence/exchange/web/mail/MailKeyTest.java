package org.openlicence.exchange.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailKeyTest {
    @TempDir
    private Path directory;

    @Test
    void nodes_that_start_at_once_have_one_key_and_nothing_is_left_behind() throws Exception {
        Path data = directory.resolve("data");
        Callable<String> node = () -> Base64.getEncoder().encodeToString(MailKey.in(data));
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            assertThat(threads.invokeAll(Collections.nCopies(16, node)).stream().map(Future::resultNow))
                    .hasSize(16)
                    .containsOnly(node.call());
        }
        assertThat(MailKey.in(data)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mail-key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_system_without_hard_links_keeps_one_too() throws Exception {
        Map<String, Object> withOwners = Map.of("create", "true", "enablePosixFileAttributes", true);
        try (FileSystem archive = FileSystems.newFileSystem(directory.resolve("data.zip"), withOwners)) {
            Path data = archive.getPath("/data");
            byte[] made = MailKey.in(data);
            assertThat(made).hasSize(32);
            assertThat(MailKey.in(data)).isEqualTo(made);
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void half_a_key_is_none() throws Exception {
        Files.writeString(directory.resolve("mail-key"), "aGFsZg==");
        assertThatThrownBy(() -> MailKey.in(directory)).isInstanceOf(IllegalStateException.class);
    }
}
