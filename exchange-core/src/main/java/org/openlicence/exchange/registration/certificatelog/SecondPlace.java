package org.openlicence.exchange.registration.certificatelog;

import java.time.LocalDate;
import java.util.Optional;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.shared.CanonicalJson;

/**
 * Where signed roots are published a second time, outside of the database that keeps them: who changes both the log and its roots
 * has to change it here, too. What was published is never written again.
 */
public interface SecondPlace {
    /** No second place was named. */
    SecondPlace NONE = new SecondPlace() {
        @Override
        public Optional<String> published(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean named() {
            return false;
        }

        @Override
        public void publish(LocalDate day, String root) {}
    };

    /** The text published for a day; empty while there is none. */
    Optional<String> published(LocalDate day);

    /** Publishes a day's text that was not published before. */
    void publish(LocalDate day, String root);

    /** Whether there is such a place. */
    default boolean named() {
        return true;
    }

    /** The text of a root: statement, signature and key. */
    static String text(SignedRoot root) {
        return CanonicalJson.of(new PublishedRoot(
                root.statement(), root.signed().signature(), root.signed().keyId()));
    }

    /** @param statement text that was signed; names day, size and hash */
    record PublishedRoot(String statement, String signature, String keyId) {}
}
