package org.openlicence.exchange.ops.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PluginZipTest {

    private static final Pattern COMPONENT = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([\\w.]+)\"");

    @Test
    void the_named_components_are_the_annotated_classes() throws Exception {
        String json = entry("named_components.json");
        assertThat(json).contains("\"" + AnalyzerFactory.class.getName() + "\"");
        assertThat(components(json)).isEqualTo(annotatedClasses()).hasSize(3);
    }

    @Test
    void the_descriptor_has_its_five_keys_filled_in() throws Exception {
        var descriptor = new Properties();
        descriptor.load(new StringReader(entry("stable-plugin-descriptor.properties")));
        assertThat(descriptor.stringPropertyNames())
                .containsExactlyInAnyOrder("name", "description", "version", "elasticsearch.version", "java.version");
        assertThat(descriptor.getProperty("elasticsearch.version")).matches("9\\.\\d+\\.\\d+");
        assertThat(descriptor.getProperty("java.version")).isEqualTo("21");
        assertThat(descriptor.getProperty("name")).isEqualTo("patent-analysis");
    }

    @Test
    void the_zip_holds_the_classes_and_the_dictionary_and_nothing_the_node_has() throws Exception {
        try (var zip = FileSystems.newFileSystem(zip());
                var entries = Files.list(zip.getPath("/"))) {
            assertThat(entries.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("lucene-analysis-smartcn-"))
                    .contains("patent-analysis.jar", "stable-plugin-descriptor.properties", "named_components.json")
                    .hasSize(4);
        }
    }

    private static Map<String, String> components(String json) {
        Map<String, String> components = new TreeMap<>();
        COMPONENT.matcher(json).results().forEach(found -> components.put(found.group(1), found.group(2)));
        return components;
    }

    private static Map<String, String> annotatedClasses() throws Exception {
        Path classes = Path.of(BigramAnalyzerFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, String> annotated = new TreeMap<>();
        try (var files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                if (name.endsWith("package-info")) {
                    continue;
                }
                Class<?> type = Class.forName(name);
                NamedComponent component = type.getAnnotation(NamedComponent.class);
                if (component != null) {
                    annotated.put(component.value(), name);
                }
            }
        }
        return annotated;
    }

    private static String entry(String name) throws URISyntaxException, IOException {
        try (var zip = FileSystems.newFileSystem(zip())) {
            return Files.readString(zip.getPath(name), StandardCharsets.UTF_8);
        }
    }

    private static Path zip() throws URISyntaxException {
        return Path.of(PluginZipTest.class
                .getResource("/elasticsearch/patent-analysis.zip")
                .toURI());
    }
}
