package org.openlicence.exchange.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outbox as its sender and its readers see it. */
public interface OutboxQueue {
    /**
     * The next mail that is due, taken for a while: if nothing is reported of it until then, whoever took it counts as dead
     * and it is due again. So a mail may go out twice after a crash, under the same Message-ID; it is never lost.
     */
    Optional<Taken> take(Instant now, Instant until);

    /** It is over: sent, kept, withheld or dead. */
    void end(long mailId, State state, @Nullable String failure, Instant at);

    /** It failed and is due again later. */
    void again(long mailId, String failure, Instant at);

    /** Clears subject and text of mails that ended before a moment; their keys stay. Answers how many. */
    int clear(Instant endedBefore);

    /** Mails of everybody, the last first, from a place on. */
    List<Shown> page(long beforeId, int size);

    /** Mails of one person in one part. */
    List<Shown> page(String personId, String organisationId, long beforeId, int size);

    /** How many questions were put for a person since a moment, whatever the address and whatever became of them. */
    int questions(String personId, Instant since);

    /** Mails that wait or are dead, for the health of the exchange. */
    Backlog backlog();

    /** What became of a mail. */
    enum State {
        WAITING,
        /** Taken over by a mail server. */
        SENT,
        /** Kept here because no mail server is set. */
        KEPT,
        /** Address erased or topic stopped before it was sent. */
        WITHHELD,
        /** Given up: refused for good, or tried too often. */
        DEAD
    }

    /**
     * @param address where to; absent when it was erased or the topic stopped meanwhile
     * @param attempts this one included
     */
    record Taken(long mailId, Mail mail, @Nullable String address, int attempts) {}

    /**
     * A mail on a page.
     *
     * @param subject absent, like the text, once it was cleared
     * @param question whether it asks at an address not yet confirmed; whoever reads its text has confirmed the address
     * @param failure why the last attempt failed, without the address
     */
    record Shown(
            long mailId,
            MailRecipient to,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String topic,
            boolean question,
            State state,
            int attempts,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    record Backlog(long waiting, long dead) {}
}
