package org.openlicence.exchange.ops.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.ops.console.importing.ImportBroken;
import org.openlicence.exchange.ops.console.importing.ImportReport;
import org.openlicence.exchange.ops.console.importing.ImportTally;
import org.openlicence.exchange.ops.console.importing.KnownPatents;
import org.openlicence.exchange.ops.console.importing.PatentImport;
import org.openlicence.exchange.ops.console.importing.PatentImport.Order;
import org.openlicence.exchange.ops.console.importing.ProgressBar;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Role;

/** {@code import <file>... [--preview] [--source <name>] [--reports <directory>]}. */
final class ImportCommand implements ConsoleCommand {
    /** Bulk import has no person behind it; who typed the command stands in the report's directory listing. */
    private static final Actor OPERATOR = new Actor("per_operator", "org_exchange", Set.of(Role.OPERATOR));

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ExchangeCommands commands;
    private final KnownPatents known;
    private final CatchUp catchUp;
    private final Clock clock;
    private final boolean terminal;

    ImportCommand(ExchangeCommands commands, KnownPatents known, CatchUp catchUp, Clock clock, boolean terminal) {
        this.commands = commands;
        this.known = known;
        this.catchUp = catchUp;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public int run(Words words, PrintStream out) throws IOException, InterruptedException {
        words.word(0, "a file of one JSON object a line, .jsonl or .jsonl.gz");
        List<Path> files = new ArrayList<>();
        for (String name : words.plain().subList(1, words.plain().size())) {
            Path file = Path.of(name);
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Misunderstood("cannot read " + name);
            }
            files.add(file);
        }
        boolean added = false;
        for (Path file : files) {
            added |= importOne(file, words, out).counts().added() > 0;
        }
        if (added && !words.has("preview")) {
            catchUp.await(out);
        }
        return DONE;
    }

    private ImportTally importOne(Path file, Words words, PrintStream out) throws IOException, InterruptedException {
        Order order = new Order(file, words.option("source").orElse(null), words.has("preview"));
        Instant begun = clock.instant();
        PatentImport patents = new PatentImport(commands, known, OPERATOR, clock);
        ImportTally tally;
        try {
            tally = patents.run(order, new ProgressBar(out, terminal));
        } catch (ImportBroken broken) {
            out.printf(
                    "%nBroken off: %,d lines read, %,d patents added. Run it again to take the rest.%n",
                    broken.counts().lines(), broken.counts().added());
            throw broken;
        }
        ImportReport report = new ImportReport(order, tally, begun, Duration.between(begun, clock.instant()));
        Path reports = words.option("reports")
                .map(Path::of)
                .orElse(Path.of(words.option("data").orElse("data")).resolve("import-reports"));
        Path reportFile = reports.resolve(STAMP.format(begun) + "-" + file.getFileName() + ".txt");
        report.write(reportFile);
        out.print(report.summary());
        out.printf("  report       %s%n%n", reportFile);
        return tally;
    }
}
