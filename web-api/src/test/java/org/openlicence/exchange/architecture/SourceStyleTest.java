package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What only the sources tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceStyleTest {
    private static final Pattern WILDCARD = Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;");
    /** A family of messages, or the stage on which all tests of a capability play. */
    private static final Pattern FAMILY =
            Pattern.compile("(?m)^import ([\\w.]+(Command|Event)|static [\\w.]+(Stage|Fixtures|Case))\\.\\*;");

    @Test
    void imports_name_what_they_import_but_for_whole_families() {
        assertThat(SourceFiles.that(source -> FAMILY.matcher(source.text()).find()))
                .as("the pattern finds some")
                .isNotEmpty();
        assertThat(SourceFiles.that(
                        source -> WILDCARD.matcher(FAMILY.matcher(source.text()).replaceAll(""))
                                .find()))
                .extracting(SourceFiles.Source::path)
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null() {
        List<SourceFiles.Source> packages = SourceFiles.that(
                source -> source.path().contains("/src/main/") && source.path().endsWith("/package-info.java"));
        assertThat(packages).hasSizeGreaterThan(40);
        // the plugin runs inside the search server, with nothing of ours but itself
        assertThat(packages)
                .filteredOn(source -> !source.path().contains("/ops/analysis/"))
                .filteredOn(
                        source -> !source.names("NullMarked") || !source.text().contains("/**"))
                .extracting(SourceFiles.Source::path)
                .isEmpty();
        List<String> described =
                packages.stream().map(source -> folder(source.path())).toList();
        assertThat(SourceFiles.that(source -> source.path().contains("/src/main/java/")))
                .extracting(source -> folder(source.path()))
                .isSubsetOf(described);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
