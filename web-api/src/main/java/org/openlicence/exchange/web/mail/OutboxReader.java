package org.openlicence.exchange.web.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.OutboxQueue;
import org.openlicence.exchange.mail.OutboxQueue.Shown;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.springframework.stereotype.Component;

/**
 * Mails as a page shows them. What others were written is read only where no mail server is set, as in the demonstration; so is
 * a question, even by whoever entered the address: its link proves that the person reads what is sent there.
 */
@Component
class OutboxReader {
    private static final int SIZE = 30;

    private final OutboxQueue queue;
    private final LetterWriter letters;
    private final MailTransport transport;
    private final List<UnmadeMails> sources;

    OutboxReader(OutboxQueue queue, LetterWriter letters, MailTransport transport, List<UnmadeMails> sources) {
        this.queue = queue;
        this.letters = letters;
        this.transport = transport;
        this.sources = List.copyOf(sources);
    }

    /** @param backlog of the whole exchange; absent for a person */
    public record Mails(List<Line> lines, @Nullable String next, boolean kept, OutboxQueue.@Nullable Backlog backlog) {}

    /**
     * @param subject absent when it was cleared or is not the reader's
     * @param text by lines; empty likewise
     * @param hidden whether subject and text are not the reader's
     */
    public record Line(
            long mailId,
            String personId,
            @Nullable String subject,
            List<TextLine> text,
            boolean hidden,
            OutboxQueue.State state,
            int attempts,
            @Nullable String failure,
            Instant createdAt) {}

    /** @param path where the line leads within this exchange; absent for words */
    public record TextLine(String text, @Nullable String path) {}

    Mails of(String personId, String organisationId, @Nullable String after) {
        return mails(
                before -> queue.page(personId, organisationId, before, SIZE + 1),
                "outbox/" + personId,
                after,
                true,
                null);
    }

    /** What could not be made into a mail at all, for the operator. */
    List<UnmadeMails.Unmade> unmade() {
        return sources.stream().flatMap(source -> source.unmade(SIZE).stream()).toList();
    }

    Mails all(@Nullable String after) {
        return mails(before -> queue.page(before, SIZE + 1), "outbox", after, transport.keeps(), queue.backlog());
    }

    private Mails mails(
            LongFunction<List<Shown>> read,
            String list,
            @Nullable String after,
            boolean texts,
            OutboxQueue.@Nullable Backlog backlog) {
        List<Shown> found = read.apply(after == null ? Long.MAX_VALUE : place(after, list));
        boolean more = found.size() > SIZE;
        List<Shown> shown = more ? found.subList(0, SIZE) : found;
        return new Mails(
                shown.stream().map(mail -> line(mail, texts)).toList(),
                more ? new Place(list, List.of(Long.toString(shown.getLast().mailId()))).text() : null,
                transport.keeps(),
                backlog);
    }

    private Line line(Shown mail, boolean texts) {
        String text = mail.text();
        return new Line(
                mail.mailId(),
                mail.to().personId(),
                texts ? mail.subject() : null,
                text == null || !texts || (mail.question() && !transport.keeps())
                        ? List.of()
                        : Arrays.stream(letters.text(mail.to(), text, mail.topic())
                                        .strip()
                                        .split("\n"))
                                .map(this::textLine)
                                .toList(),
                !texts,
                mail.state(),
                mail.attempts(),
                mail.failure(),
                mail.createdAt());
    }

    private TextLine textLine(String line) {
        String words = line.strip();
        return new TextLine(
                line,
                words.startsWith(letters.site() + "/")
                        ? words.substring(letters.site().length())
                        : null);
    }

    private static long place(String text, String list) {
        String value = Place.parse(text, list, 1).values().getFirst().toString();
        if (!value.matches("[0-9]{1,18}")) {
            throw new QueryRefused("PAGE-01", Map.of());
        }
        return Long.parseLong(value);
    }
}
