package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person signed in with the form of the pages, as a browser does it. */
final class SignedIn implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** @throws IllegalStateException when the account is not let in */
    SignedIn(String login, String password) {
        Matcher token = TOKEN.matcher(
                new String(sent(HttpRequest.newBuilder(at("/login")).build(), 200), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IllegalStateException("the form has no token");
        }
        String form =
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(login) + "&password=" + encoded(password);
        sent(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                302);
    }

    /** @throws IllegalStateException when the answer is not a success */
    byte[] get(String path) {
        return sent(HttpRequest.newBuilder(at(path)).build(), 200);
    }

    private byte[] sent(HttpRequest request, int expected) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static URI at(String path) {
        return ExchangeProcess.HOME.resolve(path);
    }

    @Override
    public void close() {
        http.close();
    }
}
