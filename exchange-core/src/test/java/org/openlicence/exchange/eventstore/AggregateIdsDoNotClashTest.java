package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The store's unique key is (id, sequence) without type: two aggregates with one id would corrupt each other's history. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AggregateIdsDoNotClashTest {
    @Test
    void every_kind_of_id_has_one_prefix_and_no_two_share_it() throws Exception {
        Map<String, List<String>> kindsByPrefix = new TreeMap<>();
        List<Class<?>> kinds = idRecords();
        for (Class<?> kind : kinds) {
            List<String> accepted = acceptedPrefixes(kind);
            assertThat(accepted).as("prefixes of %s", kind.getSimpleName()).hasSize(1);
            kindsByPrefix
                    .computeIfAbsent(accepted.getFirst(), p -> new ArrayList<>())
                    .add(kind.getSimpleName());
        }
        assertThat(kindsByPrefix.values())
                .allSatisfy(sharing -> assertThat(sharing).hasSize(1));
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(6);
        assertThat(kinds)
                .hasSizeGreaterThanOrEqualTo(
                        ExchangeTypes.annotated(AggregateRoot.class).size());
    }

    private static List<Class<?>> idRecords() {
        List<Class<?>> kinds = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ExchangeTypes.BASE_PACKAGE)) {
            if (!found.getSimpleName().endsWith("Id") || !found.isRecord()) {
                continue;
            }
            Class<?> type = found.reflect();
            if (type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class) {
                kinds.add(type);
            }
        }
        return kinds;
    }

    private static List<String> acceptedPrefixes(Class<?> kind) throws Exception {
        Constructor<?> constructor = kind.getDeclaredConstructor(String.class);
        constructor.setAccessible(true);
        List<String> accepted = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                for (char c = 'a'; c <= 'z'; c++) {
                    String prefix = "" + a + b + c + "_";
                    try {
                        constructor.newInstance(prefix + "12345678".repeat(4));
                        accepted.add(prefix);
                    } catch (InvocationTargetException refused) {
                        assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
                    }
                }
            }
        }
        return accepted;
    }
}
