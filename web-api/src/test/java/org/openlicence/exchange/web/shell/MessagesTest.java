package org.openlicence.exchange.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.EventCatalog;

/** Both languages say everything, and pages ask for nothing that neither says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
    private static final Path MAIN = Path.of("src", "main");
    /** {@code #{a.b}} and {@code #{a.b(…)}}; a key that is put together is known by its beginning. */
    private static final Pattern IN_TEMPLATES =
            Pattern.compile("#\\{\\|?([a-z][\\w.-]*)|#messages\\.msg\\('([\\w.-]+)'|#\\{\\$\\{'([\\w.-]+)' \\+");

    private static final Pattern IN_JAVA =
            Pattern.compile("(?:\\.message\\(|rejectValue\\([^,;]+, |new NavigationEntry\\()\\s*\"([a-z][\\w.-]*)\"");
    /** Fields as {@code fragments.html} makes them, by their names. */
    private static final Pattern FIELDS = Pattern.compile("fragments :: (?:field|area|choice)\\('(?:\\w+\\.)*(\\w+)'");

    private static final Pattern PLACE = Pattern.compile("\\{[\\w.]+[,}]");

    private static final Map<String, String> ZH = all("zh");
    private static final Map<String, String> EN = all("en");

    @Test
    void both_languages_have_the_same_keys_and_none_is_empty() {
        assertThat(ZH).hasSizeGreaterThan(500);
        assertThat(EN.keySet()).isEqualTo(ZH.keySet());
        assertThat(ZH.values()).noneMatch(String::isBlank);
        assertThat(EN.values()).noneMatch(String::isBlank);
    }

    @Test
    void both_languages_leave_the_same_places_to_fill_in() {
        List<String> different = ZH.keySet().stream()
                .filter(key -> !places(ZH.get(key)).equals(places(EN.get(key))))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void chinese_sentences_are_chinese_and_english_ones_are_not() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        assertThat(EN.entrySet())
                .noneMatch(entry -> han.matcher(entry.getValue()).find());
        List<String> notChinese = ZH.entrySet().stream()
                .filter(entry -> entry.getValue().matches(".*[a-z]{3,} [a-z]{3,}.*"))
                .filter(entry -> !han.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(notChinese).isEmpty();
    }

    @Test
    void every_key_a_template_or_a_page_asks_for_is_there() {
        Set<String> asked = new TreeSet<>(asked(MAIN.resolve("resources/templates"), IN_TEMPLATES));
        assertThat(asked).hasSizeGreaterThan(300);
        asked.addAll(asked(MAIN.resolve("java"), IN_JAVA));
        assertThat(asked).filteredOn(key -> !known(key)).isEmpty();
    }

    @Test
    void every_field_has_a_name_by_which_the_summary_of_errors_calls_it() {
        Set<String> fields = asked(MAIN.resolve("resources/templates"), FIELDS);
        assertThat(fields).hasSizeGreaterThan(150);
        assertThat(fields)
                .filteredOn(field -> !ZH.containsKey("field." + field))
                .isEmpty();
    }

    @Test
    void every_value_of_a_named_type_has_its_name() {
        Map<String, List<JavaClass>> enums = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openlicence.exchange")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        Set<String> types = ZH.keySet().stream()
                .filter(key -> key.startsWith("label."))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> nameless = new ArrayList<>();
        for (String type : types) {
            List<JavaClass> named = enums.getOrDefault(type, List.of());
            if (named.size() == 1) { // several types called Kind share no family of labels
                Arrays.stream(named.getFirst().reflect().getEnumConstants())
                        .map(value -> "label." + type + "." + ((Enum<?>) value).name())
                        .filter(key -> !ZH.containsKey(key))
                        .forEach(nameless::add);
            }
        }
        assertThat(types).hasSizeGreaterThan(15);
        assertThat(nameless).isEmpty();
    }

    @Test
    void every_event_that_can_stand_in_a_history_has_its_name() {
        Set<String> families = Set.of(
                "patent",
                "listing",
                "licence",
                "recordal",
                "royalty",
                "dispute",
                "demand",
                "match",
                "achievement",
                "reward",
                "compensation",
                "trial",
                "registration",
                "certificate");
        List<String> nameless = EventCatalog.ofExchange().all().stream()
                .map(EventCatalog.Entry::name)
                .filter(name -> families.contains(name.substring(0, name.indexOf('.'))))
                .map(name -> "event." + name)
                .filter(key -> !ZH.containsKey(key))
                .toList();
        assertThat(nameless).isEmpty();
    }

    /** A key ending in a dot is the beginning of keys put together with a value. */
    private static boolean known(String key) {
        return ZH.containsKey(key) || key.endsWith(".") && ZH.keySet().stream().anyMatch(one -> one.startsWith(key));
    }

    private static Set<String> asked(Path directory, Pattern pattern) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> Stream.of(1, 2, 3)
                            .filter(group -> group <= found.groupCount())
                            .map(found::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group().replace(',', '}'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> all(String language) {
        Map<String, String> messages = new TreeMap<>();
        for (String bundle : LanguageConfiguration.BUNDLES) {
            var read = new Properties();
            String file = "/messages/" + bundle + "_" + language + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file),
                    StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.forEach((key, value) -> assertThat(messages.put((String) key, (String) value))
                    .as("%s is in two bundles", key)
                    .isNull());
        }
        return messages;
    }
}
