package org.openlicence.exchange.web.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes down what a browser says while somebody uses it: loads, errors, requests to places that are none of ours. */
final class Watch {
    /** Made inside the browser, not requested from anywhere. */
    private static final Set<String> LOCAL_SCHEMES = Set.of("data", "blob", "about");

    private final String host;
    private final List<String> faults = new ArrayList<>();
    private final Map<Request, Instant> unanswered = new LinkedHashMap<>();
    private int loads;

    Watch(Page page, String host) {
        this.host = host;
        page.onLoad(loaded -> loads++);
        page.onConsoleMessage(this::console);
        page.onPageError(error -> faults.add("script failed: " + error));
        page.context().onRequest(this::request);
        page.context().onRequestFinished(unanswered::remove);
        page.context().onRequestFailed(unanswered::remove);
        page.context().onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.status() + " from " + response.url());
            }
        });
    }

    int loads() {
        return loads;
    }

    /** Requests under way, each with the seconds it has taken so far: what a page that did not come waited for. */
    List<String> unanswered() {
        Instant now = Instant.now();
        return unanswered.entrySet().stream()
                .map(entry -> "%s %s for %d s"
                        .formatted(
                                entry.getKey().method(),
                                entry.getKey().url(),
                                Duration.between(entry.getValue(), now).toSeconds()))
                .toList();
    }

    void note(String place, List<String> problems) {
        problems.forEach(problem -> faults.add(place + ": " + problem));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console at " + message.location() + ": " + message.text());
        }
    }

    private void request(Request request) {
        unanswered.put(request, Instant.now());
        URI address = URI.create(request.url());
        if (!LOCAL_SCHEMES.contains(address.getScheme()) && !host.equals(address.getHost())) {
            faults.add("request to another host: " + request.url());
        }
    }
}
