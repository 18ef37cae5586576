package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.architecture.ExchangeClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BusyGroupsTest {
    @Test
    void settings_by_name_belong_to_groups_that_exist() {
        Set<String> groups =
                ExchangeClasses.those("readers of the log", 8, type -> type.isAnnotatedWith(ProcessingGroup.class))
                        .stream()
                        .map(type ->
                                type.getAnnotationOfType(ProcessingGroup.class).value())
                        .collect(Collectors.toSet());
        assertThat(groups.stream().map(ProcessorSettings::name)).containsAll(ProcessorSettings.BUSY.keySet());
        assertThat(groups).containsAll(ProcessorSettings.LATECOMERS.keySet());
    }
}
