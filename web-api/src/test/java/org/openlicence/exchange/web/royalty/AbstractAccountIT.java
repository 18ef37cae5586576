package org.openlicence.exchange.web.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.WebIT;

/** How people read the pages of an account, pay, and act, over HTTP. */
abstract class AbstractAccountIT extends WebIT {
    private static final Pattern ORDER = Pattern.compile("name=\"orderId\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Visitor signedIn(String login) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    static void pay(Visitor company, String page, String amount) {
        Matcher order = ORDER.matcher(company.get(page).body());
        assertThat(order.find()).as(page).isTrue();
        assertThat(company.submit(page, page, Map.of("amount", amount, "orderId", order.group(1)))
                        .statusCode())
                .isBetween(300, 399);
    }

    static void seeOther(Visitor visitor, String page, String act, Map<String, String> form) {
        var answer = visitor.submit(page, page + "/" + act, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
    }

    /** Reads until the page says what the command led to. */
    static String shown(Visitor visitor, String path, Predicate<String> expected) {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (true) {
            String body = visitor.get(path).body();
            if (expected.test(body)) {
                return body;
            }
            assertThat(Clock.systemUTC().instant()).as(path + " shows " + body).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
