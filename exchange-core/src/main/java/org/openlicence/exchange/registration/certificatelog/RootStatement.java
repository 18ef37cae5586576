package org.openlicence.exchange.registration.certificatelog;

import java.time.LocalDate;
import org.openlicence.exchange.shared.CanonicalJson;

/**
 * What the exchange signs each day. Says what it is, so that its signature can never pass for that of a certificate.
 *
 * @param statement always {@link #KIND}
 * @param day day in Asia/Shanghai
 * @param size leaves under the root
 * @param rootHash SHA-256 in hexadecimal
 */
public record RootStatement(String statement, LocalDate day, long size, String rootHash) {
    static final String KIND = "open-licence-exchange/certificate-log/root/1";

    RootStatement(LocalDate day, long size, String rootHash) {
        this(KIND, day, size, rootHash);
    }

    String canonical() {
        return CanonicalJson.of(this);
    }
}
