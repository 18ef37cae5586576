package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.architecture.ExchangeClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadModelsTest {
    @Test
    void the_replay_of_every_read_model_is_tested() {
        Set<String> groups =
                ExchangeClasses.those("readers of the log", 30, type -> type.isAnnotatedWith(ProcessingGroup.class))
                        .stream()
                        .map(type ->
                                type.getAnnotationOfType(ProcessingGroup.class).value())
                        .filter(group -> !group.contains("-process-"))
                        .map(group -> group.replaceFirst("-v\\d+$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> replayed = new TreeSet<>(ReadModels.TABLES.keySet());
        replayed.addAll(ReadModels.SHOWN_ELSEWHERE.keySet());
        assertThat(replayed)
                .as("a new one is entered in ReadModels with its tables: RestartIT makes them anew")
                .isEqualTo(groups);
    }
}
