package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openlicence.exchange.ops.console.ConsoleCommand.Needs;
import org.openlicence.exchange.policy.PolicyFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Understands a command line, gives the command what it needs, and says how it ended. */
final class Console {
    private static final String HELP = """
            ops/console/run <command> [--data <directory of the exchange, default ./data>]

              processors                          how far each reader of the log is
              dead-letters list                   parked events
              dead-letters show <letter>          one of them, with cause and payload
              dead-letters retry <group|all>      try them again now, in their order
              dead-letters evict <letter> --reason <text>
                                                  take one out for good; the reason is kept
              rebuild <read model> [--force]      fill the other slot, compare, swap
              check                               every event reads, registers match the log
              keys list                           keys that sign certificates and daily roots
              keys rotate                         make a new one, which signs from now on; old ones still verify
              policy                              figures that no official text was read for
              import <file>... [--preview] [--source <name>] [--reports <directory>]
                                                  patents, one JSON object a line, .jsonl or .jsonl.gz

            External servers: SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD and
            EXCHANGE_ELASTICSEARCH_URI, as for the application. Without them the console uses the servers of the exchange
            that runs on the data directory, or starts them for as long as it needs them.

            Ends with 0 when done, 1 when something is amiss, 2 when not understood, 3 when a server or file failed.
            """;

    /**
     * A look at a whole log takes longer than a transaction of the exchange may. Such a command writes no events, so that no
     * reader can miss any for it.
     */
    private static final String[] UNHURRIED = {
        "--spring.datasource.hikari.data-source-properties.options=-c statement_timeout=0",
        "--spring.datasource.hikari.data-source-properties.socketTimeout=0"
    };

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    Console(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
    }

    private record Known(Needs needs, Function<ApplicationContext, ConsoleCommand> make) {}

    private static Map<String, Known> known() {
        Map<String, Known> known = new LinkedHashMap<>();
        known.put("processors", new Known(Needs.DATABASE, context -> context.getBean(ProcessorsCommand.class)));
        known.put("dead-letters", new Known(Needs.DATABASE, context -> context.getBean(DeadLettersCommand.class)));
        known.put("rebuild", new Known(Needs.NODE, context -> context.getBean(RebuildCommand.class)));
        known.put("check", new Known(Needs.DATABASE, context -> context.getBean(CheckCommand.class)));
        known.put("import", new Known(Needs.NODE, context -> context.getBean(ImportCommand.class)));
        return known;
    }

    int run(String... args) {
        try {
            Words words = Words.of(args);
            String name = words.plain().isEmpty() ? "help" : words.plain().getFirst();
            if (words.has("help") || "help".equals(name)) {
                out.print(HELP);
                return args.length == 0 ? ConsoleCommand.USAGE : ConsoleCommand.DONE;
            }
            if ("policy".equals(name)) {
                return new PolicyCommand(PolicyFiles.read()).run(words, out);
            }
            if ("keys".equals(name)) {
                return new KeysCommand(environment(words), Clock.systemUTC()).run(words, out);
            }
            Known command = known().get(name);
            if (command == null) {
                throw new Misunderstood("there is no command " + name + "; see help");
            }
            return run(command, words);
        } catch (Misunderstood e) {
            err.println(e.getMessage());
            return ConsoleCommand.USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("Broken off.");
            return ConsoleCommand.FAILED;
        } catch (Exception e) {
            // Last stop of a command line: whatever failed is said, with its causes, and the process ends
            // unsuccessfully.
            err.println("Failed:");
            e.printStackTrace(err);
            return ConsoleCommand.FAILED;
        }
    }

    /** What a node on the same directory and environment would read. */
    private Environment environment(Words words) {
        StandardEnvironment read = new StandardEnvironment();
        read.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("given-systemEnvironment", Map.copyOf(environment)));
        read.getPropertySources()
                .addLast(new MapPropertySource(
                        "data", Map.of(Servers.DATA, data(words).toString())));
        return read;
    }

    private static Path data(Words words) {
        return Path.of(words.option("data").orElse("data"));
    }

    private int run(Known command, Words words) throws Exception {
        boolean retry = words.plain().size() > 1
                && words.plain().getFirst().equals("dead-letters")
                && words.plain().get(1).equals("retry");
        Needs needs = retry ? Needs.NODE : command.needs();
        boolean mayCreate = words.plain().getFirst().equals("import");
        try (Servers servers = Servers.find(data(words), mayCreate, environment, err);
                ConfigurableApplicationContext context = start(servers, needs)) {
            return command.make().apply(context).run(words, out);
        }
    }

    static ConfigurableApplicationContext start(Servers servers, Needs needs) {
        Class<?> configuration = needs == Needs.NODE ? NodeConfiguration.class : QuietConfiguration.class;
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(true)
                .properties(servers.properties())
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.level.root", "WARN",
                        "spring.application.name", "open-licence-exchange-console",
                        "spring.threads.virtual.enabled", "true",
                        // Migrations of the pages are not on this class path.
                        "spring.flyway.ignore-migration-patterns", "*:missing",
                        "db-scheduler.enabled", needs == Needs.NODE ? "true" : "false"))
                .run(needs == Needs.DATABASE ? UNHURRIED : new String[0]);
    }
}
