package org.openlicence.exchange.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.ops.embedded.EmbeddedPostgresServer.Options;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedPostgresServerIT {

    @TempDir
    private Path directory;

    @Test
    void by_default_a_commit_is_on_the_disk() throws SQLException {
        try (var server = EmbeddedPostgresServer.start(TestServers.home(), directory, Options.standard())) {
            assertThat(show(server, "fsync")).isEqualTo("on");
            assertThat(show(server, "full_page_writes")).isEqualTo("on");
            assertThat(show(server, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_pid_file_that_names_another_program_and_a_broken_first_start_do_not_matter() throws Exception {
        Files.createDirectories(directory.resolve("data.new"));
        Files.writeString(directory.resolve("data.new/PG_VERSION"), "1");
        EmbeddedPostgresServer.start(TestServers.home(), directory, Options.forTests())
                .close();
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");
        try (var server = EmbeddedPostgresServer.start(TestServers.home(), directory, Options.forTests())) {
            assertThat(show(server, "data_directory")).endsWith("/data");
        }
    }

    @Test
    void data_of_another_major_version_are_refused_and_left_alone() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(TestServers.home(), directory, Options.forTests()))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("was written by PostgreSQL 15, this is 18");
        assertThat(directory.resolve("data/PG_VERSION")).hasContent("15");
    }

    private static String show(EmbeddedPostgresServer server, String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl());
                var statement = connection.createStatement();
                var found = statement.executeQuery("show " + setting)) {
            found.next();
            return found.getString(1);
        }
    }
}
