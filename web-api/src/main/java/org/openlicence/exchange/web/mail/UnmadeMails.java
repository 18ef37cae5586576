package org.openlicence.exchange.web.mail;

import java.time.Instant;
import java.util.List;

/** What a capability could not make a mail of and tries again; the outbox shows it to the operator. */
public interface UnmadeMails {
    /** The worst first, at most so many. */
    List<Unmade> unmade(int most);

    /**
     * @param topic as mails of it can be stopped by
     * @param failure kind of the fault, without words of the person
     * @param nextAt when it is tried again
     */
    record Unmade(String personId, String topic, int tries, String failure, Instant nextAt) {}
}
