package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.openlicence.exchange.query.index.Comparison;
import org.openlicence.exchange.query.index.ReadModelRebuild;

/** {@code rebuild <read model>}: fills the other slot while the live one serves, compares, and swaps if both agree. */
final class RebuildCommand implements ConsoleCommand {
    private static final Duration LIMIT = Duration.ofHours(2);
    private static final Duration REPORT = Duration.ofSeconds(5);
    private static final int SAMPLE = 500;
    private static final int COMPARISONS = 5;

    private final Map<String, ReadModelRebuild> rebuilds;

    RebuildCommand(Map<String, ReadModelRebuild> rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Override
    public int run(Words words, PrintStream out) {
        String name = words.word(0, "the name of a read model: " + rebuilds.keySet());
        ReadModelRebuild rebuild = rebuilds.get(name);
        if (rebuild == null) {
            throw new Misunderstood("there is no read model " + name + "; known are " + rebuilds.keySet());
        }
        if (!rebuild.start(false)) {
            out.println("A slot is being filled already; waiting for it.");
        }
        out.printf(
                "%s: %s serves, %s is being filled%n",
                name, rebuild.state().live(), rebuild.state().building());
        long begun = System.nanoTime();
        while (!rebuild.await(REPORT)) {
            out.printf("  %3.0f %%%n", rebuild.progress() * 100);
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                out.println("Not filled within two hours. It goes on while an exchange runs; nothing was swapped.");
                return FOUND;
            }
        }
        Comparison comparison = rebuild.compare(SAMPLE);
        // Events that arrive between the two looks show as differences; a real one stays.
        for (int look = 1; look < COMPARISONS && !comparison.same(); look++) {
            rebuild.await(REPORT);
            comparison = rebuild.compare(SAMPLE);
        }
        out.printf(
                "  documents: %,d serve, %,d filled; %d compared, %d differ %s%n",
                comparison.liveCount(),
                comparison.builtCount(),
                comparison.sampled(),
                comparison.different().size(),
                comparison.different().stream().limit(10).toList());
        if (!comparison.same() && !words.has("force")) {
            out.println(
                    "Not swapped. After a change of the mapping or the projection a difference may be meant: look at the"
                            + " documents named, then run again with --force.");
            return FOUND;
        }
        rebuild.swap();
        out.printf("Swapped: %s serves now.%n", rebuild.state().live());
        return DONE;
    }
}
