package org.openlicence.exchange.web.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskerMarksTest {
    private final AskerMarks marks = new AskerMarks(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void one_person_stays_one_whatever_the_browser_says_and_within_one_network() {
        assertThat(mark("192.0.2.7", "Firefox")).isEqualTo(mark("192.0.2.7", "something else"));
        assertThat(mark("192.0.2.7", "Firefox")).isNotEqualTo(mark("192.0.2.8", "Firefox"));
        assertThat(mark("2001:db8:1:2::1", "a")).isEqualTo(mark("2001:db8:1:2:ffff::9", "b"));
        assertThat(mark("2001:db8:1:2::1", "a")).isNotEqualTo(mark("2001:db8:1:3::1", "a"));
        assertThat(mark("unix", "a")).isEqualTo(mark("unix", "b")).hasSize(16).doesNotContain("unix");
    }

    @Test
    void a_mark_is_of_no_use_to_another_process() {
        assertThat(mark("192.0.2.7", "a"))
                .isNotEqualTo(new AskerMarks(Clock.systemUTC()).of(request("192.0.2.7", "a")));
    }

    private String mark(String address, String browser) {
        return marks.of(request(address, browser));
    }

    private static MockHttpServletRequest request(String address, String browser) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", browser);
        return request;
    }
}
