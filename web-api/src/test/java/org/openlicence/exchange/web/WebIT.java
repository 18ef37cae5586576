package org.openlicence.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.openlicence.exchange.ExchangeApplication;
import org.openlicence.exchange.eventstore.EventStoreStatus;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application with its demo set on real servers, started once and shared by every test class that extends this.
 *
 * <p>Tests speak HTTP, as browsers and API clients do. A class must leave the demo set as it found it, or use things of its
 * own.
 */
@SpringBootTest(classes = ExchangeApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class WebIT {
    protected static final String PASSWORD = "demo-2026";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What a page says of itself that does not show its reader's own act yet. */
    private static final String OLDER = "id=\"indexing\"";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ORDER = Pattern.compile("name=\"orderId\" value=\"([^\"]+)\"");
    private static final Pattern ACCESS = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private EventStoreStatus log;

    @Autowired
    private org.axonframework.config.Configuration axon;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        var schema = TestServers.freshSchema(WebIT.class);
        properties.add("exchange.embedded.enabled", () -> "false");
        properties.add("exchange.data-dir", () -> TestServers.scratch("web-it"));
        properties.add("spring.datasource.url", schema::jdbcUrl);
        properties.add(
                "spring.datasource.username", () -> TestServers.postgres().user());
        properties.add(
                "exchange.elasticsearch.uri", () -> TestServers.elasticsearch().httpUri());
        properties.add("exchange.elasticsearch.index-prefix", () -> TestServers.indexPrefix(WebIT.class));
        properties.add("exchange.search.meaning", () -> "off"); // the models have an IT of their own
        properties.add("db-scheduler.polling-interval", () -> "200ms"); // nobody waits for the next round
        for (String work : List.of("alerts", "mail", "inventory.imports", "settlement.notices")) {
            properties.add("exchange." + work + ".interval", () -> "500ms");
        }
        properties.add("exchange.ranking.labelled-set", () -> "src/test/resources/labelled"); // some of the whole set
    }

    /**
     * Waits until every page shows what has been acknowledged so far. Asks the readers themselves: how far they are stands in the
     * database only some seconds later where the last events were none of theirs. A slot at rest has no segment.
     */
    protected final void awaitReaders() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            long head = log.head();
            return axon.eventProcessingConfiguration().eventProcessors().values().stream()
                    .map(StreamingEventProcessor.class::cast)
                    .flatMap(reader -> reader.processingStatus().values().stream())
                    .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
        });
    }

    /** A visitor with a cookie jar of its own; follows no redirect. */
    protected final Visitor visitor() {
        return new Visitor(address());
    }

    protected final URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Speaks HTTP to the application like one browser or one API client. */
    public static final class Visitor {
        private URI base;
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private String language = "zh";
        private String token = "";

        public Visitor(URI base) {
            this.base = base;
        }

        public Visitor reading(String wanted) {
            language = wanted;
            return this;
        }

        public HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        /** As a script of a page fetches it. @param page address of that page */
        public HttpResponse<String> fetched(String path, String page) {
            return send(request(path)
                    .header("HX-Request", "true")
                    .header("HX-Current-URL", "http://localhost:8080" + page)
                    .GET());
        }

        /** What is behind a link for saving, as it is. */
        public byte[] saved(String path) {
            HttpResponse<byte[]> file = send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            return file.body();
        }

        /** Speaks from now on to an application at another address, with the cookies and the token it has. */
        public void movedTo(URI address) {
            base = address;
        }

        /** Sends a form as the page at {@code page} would, with its CSRF token. */
        public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
            return submitWith(csrf(page), action, fields);
        }

        /** The CSRF token of a page's forms; {@code ""} when it has none. */
        public String csrf(String page) {
            Matcher csrf = TOKEN.matcher(get(page).body());
            return csrf.find() ? csrf.group(1) : "";
        }

        /** Sends a form with a CSRF token that a page gave before. */
        public HttpResponse<String> submitWith(String csrf, String action, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
            return send(request(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        /** Sends a file as the form at {@code page} would, with its CSRF token. */
        public HttpResponse<String> upload(String page, String action, String field, String fileName, byte[] content) {
            String boundary = "----part-of-a-test";
            var body = new ByteArrayOutputStream();
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                            + csrf(page) + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                            + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(request(action)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        }

        /** Sends a file to the API on the condition of a version. */
        public HttpResponse<String> file(String path, byte[] content, String tag, String key) {
            String boundary = "----part-of-a-test";
            var body = new ByteArrayOutputStream();
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n"
                            + "Content-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(request(path)
                    .headers("If-Match", tag, "Idempotency-Key", key)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        }

        /** Sends a body of several parts to the API in chunks, without a word on its length. */
        public HttpResponse<String> streaming(String path, String boundary, Supplier<InputStream> body, String key) {
            return send(request(path)
                    .headers("If-Match", "*", "Idempotency-Key", key)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(body)));
        }

        /** Announces a file of that length and waits to be asked for it, which should never happen. */
        public HttpResponse<String> claiming(String path, long length, String... headers) {
            return send(request(path)
                    .headers(headers)
                    .header("If-Match", "*")
                    .header("Content-Type", "multipart/form-data; boundary=part")
                    .expectContinue(true)
                    .POST(HttpRequest.BodyPublishers.fromPublisher(
                            HttpRequest.BodyPublishers.ofInputStream(() -> {
                                throw new IllegalStateException("the body was asked for");
                            }),
                            length)));
        }

        public HttpResponse<String> signIn(String login, String password) {
            return submit("/login", "/login", Map.of("username", login, "password", password));
        }

        /** Signs in as one of the demo accounts. */
        public Visitor signedIn(String login) {
            assertThat(signIn(login, PASSWORD).statusCode()).as(login).isEqualTo(302);
            return this;
        }

        /** What the application gave to be carried: the session above all. */
        public List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }

        /** Sends a form that must be accepted, and goes where the answer leads until that page shows it, as a browser does. */
        public void done(String page, String action, Map<String, String> fields) {
            HttpResponse<String> answer = submit(page, action, fields);
            assertThat(answer.statusCode()).as(action + " " + answer.body()).isBetween(300, 399);
            shown(answer.headers().firstValue("Location").orElseThrow(), body -> !body.contains(OLDER));
        }

        /** Pays by the form of a payment page, in yuan. */
        public void pays(String page, String amount) {
            Matcher order = ORDER.matcher(get(page).body());
            assertThat(order.find()).as(page).isTrue();
            done(page, page, Map.of("amount", amount, "orderId", order.group(1)));
        }

        /** Reads until the page says what a command led to; read models follow after a moment. */
        public String shown(String path, Predicate<String> expected) {
            return await(path)
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(PATIENCE)
                    .until(() -> get(path).body(), expected::test);
        }

        /** Takes an API token for the account; later requests carry it. */
        public Visitor withToken(String login) {
            String pair = Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            String answer = send(request("/api/v1/token")
                            .header("Authorization", "Basic " + pair)
                            .POST(HttpRequest.BodyPublishers.noBody()))
                    .body();
            Matcher access = ACCESS.matcher(answer);
            if (!access.find()) {
                throw new IllegalStateException("no token for " + login + ": " + answer);
            }
            token = access.group(1);
            return this;
        }

        /** Later requests carry this token, whoever issued it. */
        public Visitor withBearer(String issued) {
            token = issued;
            return this;
        }

        /** Posts JSON, with headers given as name and value in turn. */
        public HttpResponse<String> post(String path, String json, String... headers) {
            return sent("POST", path, json, headers);
        }

        public HttpResponse<String> put(String path, String json, String... headers) {
            return sent("PUT", path, json, headers);
        }

        private HttpResponse<String> sent(String method, String path, String json, String... headers) {
            HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
            if (headers.length > 0) {
                request.headers(headers);
            }
            return send(request.method(method, HttpRequest.BodyPublishers.ofString(json)));
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", language);
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            return send(request, HttpResponse.BodyHandlers.ofString());
        }

        private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
            try {
                return http.send(request.build(), as);
            } catch (IOException e) {
                throw new IllegalStateException("no answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
