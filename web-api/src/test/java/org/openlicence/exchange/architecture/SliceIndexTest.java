package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.EventCatalog;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SliceIndexTest {
    private static final List<Class<?>> COMMANDS = new ArrayList<>();
    private static final Map<String, List<JavaMethod>> HANDLERS = ExchangeClasses.ALL.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(CommandHandler.class))
            .collect(Collectors.groupingBy(
                    method -> method.getRawParameterTypes().getFirst().getName()));
    private static final EventCatalog EVENTS = EventCatalog.ofExchange();

    static {
        for (JavaClass found : ExchangeClasses.those(
                "commands", 40, type -> type.isRecord() && type.isAssignableTo(ExchangeCommand.class))) {
            COMMANDS.add(found.reflect());
        }
        COMMANDS.sort(Comparator.comparing(Class::getName));
    }

    @Test
    void every_command_has_one_handler() {
        for (Class<?> command : COMMANDS) {
            assertThat(handlers(command)).as(command.getName()).hasSize(1);
        }
    }

    @Test
    void every_command_is_named_by_a_test() {
        assertThat(COMMANDS.stream().filter(command -> tests(command).isEmpty()).map(Class::getName))
                .isEmpty();
    }

    @Test
    void the_list_of_slices_is_up_to_date() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Slices

                One line a command: where it is written down, handled and stored, who may send it, which page or API does, and the
                tests that name it. Written by `SliceIndexTest`.

                | command | handler | events | who may send it | page, API or process | tests |
                |---|---|---|---|---|---|
                """);
        for (Class<?> command : COMMANDS) {
            page.append("| `%s` %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            command.getSimpleName(),
                            SourceFiles.of(command).link(),
                            handlers(command).stream()
                                    .map(handler -> SourceFiles.of(
                                                    handler.getOwner().reflect())
                                            .link())
                                    .collect(Collectors.joining(", ")),
                            events(command),
                            permits(command),
                            links(senders(command)),
                            links(tests(command))));
        }
        GeneratedPage.isUpToDate("slices.md", page.toString());
    }

    private static List<JavaMethod> handlers(Class<?> command) {
        return HANDLERS.getOrDefault(command.getName(), List.of());
    }

    private static String events(Class<?> command) {
        String wanted = command.getPackageName() + ".event";
        return EVENTS.all().stream()
                .map(EventCatalog.Entry::family)
                .filter(family -> family.getPackageName().equals(wanted))
                .distinct()
                .map(family -> SourceFiles.of(family).link())
                .collect(Collectors.joining(", "));
    }

    private static String permits(Class<?> command) {
        return Arrays.stream(command.getAnnotationsByType(Permit.class))
                .map(permit -> permit.relation() == Relation.ANY
                        ? permit.role().name()
                        : permit.role() + " as " + permit.relation())
                .collect(Collectors.joining(" or "));
    }

    private static List<SourceFiles.Source> senders(Class<?> command) {
        return SourceFiles.that(source -> !source.isTest()
                && (source.path().startsWith("web-api/")
                        || source.path().contains("/process/")
                        || source.path().contains("/duelist/")
                        || source.path().startsWith("ops/console/"))
                && source.names(command.getSimpleName()));
    }

    private static List<SourceFiles.Source> tests(Class<?> command) {
        return SourceFiles.that(source -> source.isTest() && source.names(command.getSimpleName()));
    }

    private static String links(List<SourceFiles.Source> sources) {
        return sources.stream().map(SourceFiles.Source::link).collect(Collectors.joining(", "));
    }
}
