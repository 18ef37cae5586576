package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.ExchangeApplication;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules without cycles that use no internals of each other, and their diagrams. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(ExchangeApplication.class);

    @Test
    void modules_have_no_cycles_and_use_no_internals_of_each_other() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(10);
        MODULES.verify();
    }

    @Test
    void the_diagrams_are_up_to_date(@TempDir Path directory) throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(directory.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        List<Path> diagrams;
        try (Stream<Path> files = Files.list(directory)) {
            diagrams = files.filter(file -> file.toString().endsWith(".puml"))
                    .sorted()
                    .toList();
        }
        assertThat(diagrams).hasSizeGreaterThan(10);
        for (Path diagram : diagrams) {
            GeneratedPage.isUpToDate("modules/" + diagram.getFileName(), inOrder(Files.readAllLines(diagram)));
        }
    }

    /** The tool writes components and relations in the order of a hash; sorted, the page changes only when they do. */
    private static String inOrder(List<String> lines) {
        List<String> ordered = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (String line : lines) {
            boolean element = line.strip().startsWith("Component(") || line.startsWith("Rel(");
            if (!element) {
                ordered.addAll(alike.stream().sorted().toList());
                alike.clear();
                ordered.add(line);
            } else {
                alike.add(line);
            }
        }
        ordered.addAll(alike.stream().sorted().toList());
        return String.join("\n", ordered) + "\n";
    }
}
