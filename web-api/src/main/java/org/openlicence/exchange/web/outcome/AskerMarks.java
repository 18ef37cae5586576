package org.openlicence.exchange.web.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
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
 * <p>What a browser says of itself does not count: one person can say something else for every search. Whoever asks on two days
 * or of two nodes counts twice; people behind one address count once.
 */
@Component
class AskerMarks {
    private static final int DIGITS = 16;
    private static final int NETWORK = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private Salt salt;

    AskerMarks(Clock clock) {
        this.clock = clock;
        this.salt = fresh(Shanghai.dayOf(clock.instant()));
    }

    private record Salt(LocalDate day, String value) {}

    String of(HttpServletRequest request) {
        return ContentHash.of(today() + "\n" + network(request.getRemoteAddr()))
                .value()
                .substring(0, DIGITS);
    }

    /** An address of four numbers whole; of a longer one the 64 bits of its network, since one person has all the rest. */
    static String network(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            byte[] bytes = read.getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK));
        } catch (IllegalArgumentException e) {
            return address; // not an address: what a server in front calls it
        }
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
