package org.openlicence.exchange.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedServersIT {

    @Test
    void every_schema_is_its_own() throws SQLException {
        var first = TestServers.freshSchema(SharedServersIT.class);
        var second = TestServers.freshSchema(SharedServersIT.class);
        assertThat(first.name()).isNotEqualTo(second.name());
        try (var one = DriverManager.getConnection(first.jdbcUrl());
                var two = DriverManager.getConnection(second.jdbcUrl());
                var create = one.createStatement();
                var look = two.createStatement()) {
            create.execute("create table only_here (id int)");
            try (var found = look.executeQuery("select to_regclass('only_here') is null")) {
                found.next();
                assertThat(found.getBoolean(1)).isTrue();
            }
        }
    }

    @Test
    void the_database_is_utf8_with_a_locale_that_is_the_same_everywhere() throws SQLException {
        assertThat(query("select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale"
                        + " from pg_database where datname = current_database()"))
                .isEqualTo("UTF8 b C.UTF-8");
        assertThat(query("show server_version")).startsWith("18.");
        assertThat(query("show max_connections")).isEqualTo("200");
        assertThat(query("show shared_buffers")).isEqualTo("256MB");
        assertThat(query("select upper('é') || length('专利')")).isEqualTo("É2");
    }

    @Test
    void the_plugin_analyses_chinese_text() throws IOException, InterruptedException {
        assertThat(tokens("patent_word", "電動汽車動力電池組的熱管理裝置"))
                .containsExactly("电动", "汽车", "动力", "电池组", "的", "热", "管理", "装置");
        assertThat(tokens("patent_bigram", "Al₂O₃/SiC复合陶瓷"))
                .containsExactly("al2o3", "al2o3sic", "sic", "复合", "合陶", "陶瓷");
        assertThat(tokens("patent_unibigram", "薄膜")).containsExactlyInAnyOrder("薄", "薄膜", "膜");
    }

    @Test
    void a_stopped_and_a_killed_database_come_back_at_the_same_address() throws SQLException {
        var server = TestServers.postgres();
        var schema = TestServers.freshSchema("Restart");
        int port = server.port();
        try (var connection = DriverManager.getConnection(schema.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 41 + 1 as answer");
        }
        server.stop();
        assertThat(server.isRunning()).isFalse();
        server.start();
        assertThat(server.port()).isEqualTo(port);
        server.killHard();
        assertThat(server.isRunning()).isFalse();
        server.start();
        try (var connection = DriverManager.getConnection(schema.jdbcUrl());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select answer from kept")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void a_stopped_and_a_killed_search_server_come_back_with_their_indices() throws IOException, InterruptedException {
        var server = TestServers.elasticsearch();
        URI address = server.httpUri();
        String index = TestServers.indexPrefix(SharedServersIT.class) + "kept";
        send("PUT", "/" + index, "{\"settings\": {\"number_of_replicas\": 0}}");
        send("PUT", "/" + index + "/_doc/1?refresh=true", "{\"title\": \"kept\"}");
        server.stop();
        server.start();
        assertThat(server.httpUri()).isEqualTo(address);
        assertThat(send("POST", "/" + index + "/_search", "{}")).contains("\"title\": \"kept\"");
        long pid = server.pid();
        server.killHard();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        server.start();
        assertThat(send("POST", "/" + index + "/_search", "{}")).contains("\"title\": \"kept\"");
    }

    private static String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(TestServers.postgres().jdbcUrl());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<String> tokens(String analyzer, String text) throws IOException, InterruptedException {
        String answer = send("POST", "/_analyze", "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text));
        return Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String send(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        TestServers.elasticsearch().httpUri().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }
    }
}
