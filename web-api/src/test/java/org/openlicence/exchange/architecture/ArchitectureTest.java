package org.openlicence.exchange.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.architecture.ExchangeClasses.ALL;
import static org.openlicence.exchange.architecture.ExchangeClasses.area;
import static org.openlicence.exchange.architecture.ExchangeClasses.in;
import static org.openlicence.exchange.architecture.ExchangeClasses.those;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Permit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** The shape of the code that no reviewer has to watch for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    /** Which capabilities a capability may know; upstream never learns who listens. All may know shared and policy. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("organisation", Set.of()),
            Map.entry("patent", Set.of("organisation")),
            Map.entry("listing", Set.of("organisation", "patent")),
            Map.entry("licence", Set.of("organisation", "patent", "listing")),
            Map.entry("royalty", Set.of("organisation", "patent", "listing", "licence", "trial")),
            Map.entry("settlement", Set.of("organisation", "licence", "royalty", "trial")),
            Map.entry("compensation", Set.of()),
            Map.entry("trial", Set.of("organisation", "patent", "listing", "licence", "compensation")),
            Map.entry("inventory", Set.of("organisation", "patent", "listing")),
            Map.entry("sheet", Set.of("patent")),
            Map.entry("recordal", Set.of("organisation", "patent", "licence")),
            Map.entry("dispute", Set.of("licence")),
            Map.entry("demand", Set.of("organisation", "patent", "listing")),
            Map.entry("institution", Set.of("organisation")),
            Map.entry(
                    "match",
                    Set.of(
                            "organisation",
                            "institution",
                            "patent",
                            "listing",
                            "licence",
                            "recordal",
                            "royalty",
                            "inventory",
                            "demand",
                            "sheet")),
            Map.entry("achievement", Set.of("organisation", "patent", "listing", "licence")),
            Map.entry("document", Set.of()),
            Map.entry("mail", Set.of()),
            Map.entry("alert", Set.of("patent")),
            Map.entry("registration", Set.of("organisation", "patent", "listing", "licence", "document")),
            Map.entry("tax", Set.of("organisation", "patent", "listing", "licence", "registration")),
            Map.entry("reward", Set.of("organisation", "achievement", "registration")),
            Map.entry("taxpreference", Set.of("organisation", "registration", "document", "tax")),
            Map.entry("negotiation", Set.of("organisation", "patent", "listing", "licence")),
            Map.entry("spotcheck", Set.of("organisation", "registration")),
            Map.entry("policy", Set.of()),
            Map.entry("shared", Set.of()));

    private static final Set<String> FOR_ALL = Set.of("shared", "policy");
    /** Packages that join a port of their capability to a technology. */
    private static final Set<String> ADAPTERS = Set.of("jdbc", "keystore", "clamav", "s3");

    private static final Set<String> OUTSIDE = Set.of("", "eventstore", "query", "web", "ops");

    @Test
    void capabilities_are_plain_java_but_for_their_adapters() {
        JavaClasses plain = those(
                "in a capability",
                100,
                type -> MAY_KNOW.containsKey(area(type)) && ADAPTERS.stream().noneMatch(adapter -> in(type, adapter)));
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "co.elastic..",
                        "org.elasticsearch..",
                        "software.amazon..",
                        "jakarta.servlet..",
                        "org.thymeleaf..",
                        "org.openlicence.exchange.eventstore..",
                        "org.openlicence.exchange.query..",
                        "org.openlicence.exchange.web..",
                        "org.openlicence.exchange.ops..")
                .check(plain);
    }

    @Test
    void a_capability_knows_only_those_upstream_of_it() {
        Set<String> areas = ALL.stream().map(ExchangeClasses::area).collect(Collectors.toCollection(TreeSet::new));
        areas.removeAll(OUTSIDE);
        assertThat(MAY_KNOW.keySet())
                .as("every capability says whom it may know")
                .containsAll(areas);
        Set<String> faults = new TreeSet<>();
        for (JavaClass type : those("in a capability", 100, type -> MAY_KNOW.containsKey(area(type)))) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String own = area(type);
                String other = area(dependency.getTargetClass());
                boolean capability = MAY_KNOW.containsKey(other) && !other.equals(own) && !FOR_ALL.contains(other);
                boolean shared = other.equals("policy") && own.equals("shared");
                if (shared || (capability && !MAY_KNOW.get(own).contains(other))) {
                    faults.add(own + " knows " + other + ": " + dependency.getDescription());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aggregates_are_seen_by_their_package_only() {
        classes()
                .should()
                .bePackagePrivate()
                .check(those("aggregates", 3, type -> type.isAnnotatedWith(AggregateRoot.class)));
    }

    @Test
    void the_query_side_reads_events_and_values_and_never_asks_for_anything() {
        JavaClasses readers = those(
                "on the query side",
                10,
                type -> area(type).equals("query") && !in(type, "duelist") && !in(type, "config"));
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "commands, aggregates, rules, processes or adapters of the core",
                        other -> other.isAssignableTo(ExchangeCommand.class)
                                || other.isAssignableTo(ExchangeCommands.class)
                                || other.isAnnotatedWith(AggregateRoot.class)
                                || (MAY_KNOW.containsKey(area(other))
                                        && (in(other, "rule") || in(other, "process") || in(other, "jdbc")))))
                .check(readers);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openlicence.exchange.web..")
                .check(readers);
    }

    @Test
    void pages_and_apis_know_neither_aggregates_nor_the_search_client() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "aggregates or the search client",
                        other -> other.isAnnotatedWith(AggregateRoot.class)
                                || other.getPackageName().startsWith("co.elastic.")))
                .check(those(
                        "in the web",
                        20,
                        type -> area(type).equals("web") && !in(type, "embedded") && !in(type, "demo")));
    }

    @Test
    void nothing_is_injected_into_fields() {
        assertThat(ALL.size()).isGreaterThan(300);
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(ALL);
    }

    @Test
    void json_is_read_and_written_by_one_generation_of_the_library() {
        assertThat(ALL.size()).isGreaterThan(300);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(ALL);
    }

    @Test
    void what_is_unsafe_with_several_nodes_is_not_used() {
        assertThat(ALL.size()).isGreaterThan(300);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework.modelling.saga..",
                        "org.axonframework.common.caching..",
                        "org.axonframework.deadline..",
                        "org.axonframework.queryhandling..",
                        "co.elastic.clients.elasticsearch._helpers.bulk..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.axonframework.eventhandling.async.SequentialPolicy")
                .because("see docs/adr/0006, 0007, 0009 and 0011: no sagas, no caches, no timers, no answers of one"
                        + " node's bus, no writes after the token")
                .check(ALL);
    }

    @Test
    void time_comes_from_a_clock() {
        Set<Class<?>> times = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);
        JavaClasses timed = those(
                "not the place of the clock",
                300,
                type -> !type.getSimpleName().endsWith("Configuration")
                        && !type.getPackageName().endsWith("ops.embedded"));
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the machine's time is read",
                        (JavaCall<?> call) -> times.stream()
                                        .anyMatch(time -> call.getTargetOwner().isEquivalentTo(time))
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a clock of the machine is made",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .check(timed);
    }

    @Test
    void commands_and_events_are_records() {
        classes()
                .should()
                .beRecords()
                .check(those(
                        "commands and events",
                        80,
                        type -> !type.isInterface()
                                && (type.isAssignableTo(ExchangeCommand.class)
                                        || type.isAssignableTo(ExchangeEvent.class))));
    }

    @Test
    void every_command_says_who_may_send_it() {
        for (JavaClass command :
                those("commands", 40, type -> !type.isInterface() && type.isAssignableTo(ExchangeCommand.class))) {
            assertThat(command.reflect().getAnnotationsByType(Permit.class))
                    .as(command.getName())
                    .isNotEmpty();
        }
    }

    @Test
    void processes_are_named_by_what_they_do_never_replay_and_are_beans() {
        Set<String> beans = ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(method -> method.getRawReturnType().getName())
                .collect(Collectors.toSet());
        for (JavaClass process : those(
                "processes",
                4,
                type -> type.isAnnotatedWith(ProcessingGroup.class) && MAY_KNOW.containsKey(area(type)))) {
            assertThat(process.getPackageName()).endsWith(".process");
            assertThat(process.getSimpleName()).matches("When[A-Z]\\w+Then[A-Z]\\w+");
            assertThat(process.isAnnotatedWith(DisallowReplay.class))
                    .as(process.getName())
                    .isTrue();
            assertThat(process.getAnnotationOfType(ProcessingGroup.class).value())
                    .startsWith(area(process) + "-process-");
            assertThat(beans).as("has a bean method").contains(process.getName());
        }
    }
}
