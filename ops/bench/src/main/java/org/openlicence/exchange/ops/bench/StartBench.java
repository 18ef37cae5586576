package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Command to first page of the application: cold with nothing unpacked and no data, warm on what the cold start left. */
final class StartBench {
    private final Path jar;
    private final Path data;

    StartBench(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        out.printf("%nstart, command to first page%n");
        Bench.deleted(data);
        out.printf("  cold, servers unpacked, data made  %5.1f s%n", start());
        out.printf("  warm                               %5.1f s%n", start());
        out.printf("  warm again                         %5.1f s%n", start());
        Bench.deleted(data);
    }

    private double start() throws IOException, InterruptedException {
        try (ExchangeProcess exchange = ExchangeProcess.start(jar, data, List.of())) {
            return exchange.secondsToFirstPage();
        }
    }
}
