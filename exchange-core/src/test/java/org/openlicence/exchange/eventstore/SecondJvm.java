package org.openlicence.exchange.eventstore;

import static org.openlicence.exchange.eventstore.CounterExample.count;
import static org.openlicence.exchange.eventstore.CounterExample.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openlicence.exchange.eventstore.ProcessorsIT.Readers;

/** A node in a JVM of its own: counts so many times, closes its context, and returns from {@code main}. */
final class SecondJvm {
    private SecondJvm() {}

    public static void main(String[] args) {
        String id = args[1];
        int times = Integer.parseInt(args[2]);
        try (TestNode node = TestNode.start(args[0], Readers.class)) {
            node.commands().send(open(id));
            countOn(node, id, times);
        }
        System.out.println("context closed");
    }

    static void countOn(TestNode node, String id, int times) {
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < times; i++) {
                callers.submit(() -> {
                    try {
                        node.commands().send(count(id));
                    } catch (RuntimeException e) {
                        System.err.println("lost a command: " + e);
                    }
                });
            }
        }
    }

    static Process start(Path log, String jdbcUrl, String id, int times) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondJvm.class.getName(),
                        jdbcUrl,
                        id,
                        Integer.toString(times)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
