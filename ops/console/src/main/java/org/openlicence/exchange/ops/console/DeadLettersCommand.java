package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.util.List;
import org.openlicence.exchange.eventstore.DeadLetterRetry;
import org.openlicence.exchange.ops.console.DeadLetters.Letter;
import org.springframework.beans.factory.ObjectProvider;

/** {@code dead-letters list | show <id> | retry <group|all> | evict <id> --reason <text>}. */
final class DeadLettersCommand implements ConsoleCommand {
    private static final int SHORTEST_REASON = 5;

    private final DeadLetters letters;
    private final ObjectProvider<DeadLetterRetry> retries;
    private final String operator;

    DeadLettersCommand(DeadLetters letters, ObjectProvider<DeadLetterRetry> retries, String operator) {
        this.letters = letters;
        this.retries = retries;
        this.operator = operator;
    }

    @Override
    public int run(Words words, PrintStream out) {
        return switch (words.word(0, "one of list, show, retry, evict")) {
            case "list" -> list(out);
            case "show" -> show(letter(words), out);
            case "retry" -> retry(words.word(1, "the name of a group, or all"), out);
            case "evict" -> evict(words, out);
            default -> throw new Misunderstood("dead-letters knows list, show, retry and evict");
        };
    }

    private int list(PrintStream out) {
        List<Letter> all = letters.all();
        if (all.isEmpty()) {
            out.println("No dead letters.");
            return DONE;
        }
        Table table = new Table("letter", "group", "sequence", "#", "event", "parked", "cause");
        for (Letter letter : all) {
            String cause = letter.cause();
            table.row(
                    letter.id(),
                    letter.group(),
                    letter.sequence(),
                    letter.index(),
                    letter.event(),
                    letter.parkedAt(),
                    cause.length() > 80 ? cause.substring(0, 79) + "…" : cause);
        }
        out.print(table);
        return FOUND;
    }

    private static int show(Letter letter, PrintStream out) {
        out.printf("letter       %s%n", letter.id());
        out.printf("group        %s%n", letter.group());
        out.printf("sequence     %s, place %d%n", letter.sequence(), letter.index());
        out.printf("event        %s, %s%n", letter.event(), letter.eventId());
        out.printf("aggregate    %s, version %s%n", letter.aggregateId(), letter.version());
        out.printf(
                "parked       %s, last tried %s%s%n",
                letter.parkedAt(), letter.lastTriedAt(), letter.beingTried() ? ", being tried now" : "");
        out.printf("cause        %s%n", letter.cause());
        out.printf("diagnostics  %s%n", letter.diagnostics());
        out.printf("payload      %s%n", letter.payload());
        return FOUND;
    }

    private int retry(String group, PrintStream out) {
        DeadLetterRetry retry = retries.getObject();
        List<String> groups = "all".equals(group)
                ? letters.all().stream().map(Letter::group).distinct().toList()
                : List.of(group);
        for (String one : groups) {
            if (!retry.groups().contains(one)) {
                throw new Misunderstood("there is no group " + one);
            }
            out.printf("%s: %d sequences went through%n", one, retry.retryNow(one));
        }
        int left = letters.all().size();
        out.printf("%d letters left%n", left);
        return left == 0 ? DONE : FOUND;
    }

    private int evict(Words words, PrintStream out) {
        String reason = words.option("reason")
                .map(String::strip)
                .filter(text -> text.length() >= SHORTEST_REASON)
                .orElseThrow(
                        () -> new Misunderstood("evict needs --reason with a sentence that others will understand"));
        Letter letter = letter(words);
        if (!letters.evict(letter, reason, operator)) {
            out.println("Not evicted: it is being tried right now, or is gone.");
            return FOUND;
        }
        out.printf(
                "Evicted %s from %s. The reader will never see this event; rebuild the read model if it matters.%n",
                letter.event(), letter.group());
        return DONE;
    }

    private Letter letter(Words words) {
        String id = words.word(1, "the id of a letter, see dead-letters list");
        return letters.find(id).orElseThrow(() -> new Misunderstood("there is no letter " + id));
    }
}
