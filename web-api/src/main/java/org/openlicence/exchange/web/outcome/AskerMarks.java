package org.openlicence.exchange.web.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/**
 * Tells askers of one day apart without knowing them: a hash under a salt that lives in memory only and is thrown away at
 * midnight and at every stop. Nobody can lead a mark back to an address, nor join the marks of two days.
 *
 * <p>Whoever asks on two days or of two nodes counts twice.
 */
@Component
class AskerMarks {
    private static final int DIGITS = 16;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private Salt salt;

    AskerMarks(Clock clock) {
        this.clock = clock;
        this.salt = fresh(Shanghai.dayOf(clock.instant()));
    }

    private record Salt(LocalDate day, String value) {}

    String of(HttpServletRequest request) {
        String who = request.getRemoteAddr() + "\n" + request.getHeader("User-Agent");
        return ContentHash.of(today() + "\n" + who).value().substring(0, DIGITS);
    }

    private synchronized String today() {
        LocalDate today = Shanghai.dayOf(clock.instant());
        if (!salt.day().equals(today)) {
            salt = fresh(today);
        }
        return salt.value();
    }

    private Salt fresh(LocalDate day) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new Salt(day, HexFormat.of().formatHex(bytes));
    }
}
