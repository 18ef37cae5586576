package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own demands and listings with grades are whole: what search quality is measured on must not itself be wrong. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelledSetTest {
    private static final int FIELDS = 12;
    private static final int DEMANDS_OF_A_FIELD = 10;

    private final List<JsonNode> listings = objects("listings.jsonl");
    private final List<JsonNode> demands = objects("demands.jsonl");
    private final List<Grade> grades = lines("grades.csv").stream()
            .skip(1)
            .map(line -> line.split(",", 4))
            .map(cells -> new Grade(cells[0], cells[1], Integer.parseInt(cells[2])))
            .toList();

    private record Grade(String demand, String listing, int value) {}

    @Test
    void listings_are_bilingual_and_of_twelve_fields() {
        assertThat(listings).hasSizeGreaterThanOrEqualTo(400);
        assertThat(distinct(listings, "field")).hasSize(FIELDS);
        assertThat(distinct(listings, "id")).hasSameSizeAs(listings);
        assertThat(distinct(listings, "titleZh")).hasSameSizeAs(listings);
        assertThat(distinct(listings, "titleEn")).hasSameSizeAs(listings);
        for (JsonNode listing : listings) {
            assertThat(text(listing, "ipc")).matches("[A-H]\\d\\d[A-Z] \\d{1,4}/\\d{2,6}");
            for (String member : List.of("title", "use", "abstract")) {
                assertThat(text(listing, member + "Zh")).containsPattern("\\p{IsHan}");
                assertThat(text(listing, member + "En"))
                        .containsPattern("[a-z]")
                        .doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void half_of_the_demands_are_chinese_and_every_field_has_ten() {
        assertThat(demands).hasSize(FIELDS * DEMANDS_OF_A_FIELD);
        assertThat(distinct(demands, "id")).hasSameSizeAs(demands);
        Map<String, Long> languages =
                demands.stream().collect(Collectors.groupingBy(d -> text(d, "language"), Collectors.counting()));
        assertThat(languages).isEqualTo(Map.of("zh", 60L, "en", 60L));
        assertThat(demands.stream().collect(Collectors.groupingBy(d -> text(d, "field"), Collectors.counting())))
                .hasSize(FIELDS)
                .allSatisfy((field, count) -> assertThat(count).isEqualTo(DEMANDS_OF_A_FIELD));
    }

    @Test
    void every_grade_is_of_a_demand_and_a_listing_and_given_once() {
        Set<String> known = distinct(listings, "id");
        Set<String> asked = distinct(demands, "id");
        Set<String> pairs = new HashSet<>();
        assertThat(grades).allSatisfy(grade -> {
            assertThat(asked).contains(grade.demand());
            assertThat(known).contains(grade.listing());
            assertThat(grade.value()).isBetween(0, 3);
            assertThat(pairs.add(grade.demand() + " " + grade.listing())).isTrue();
        });
    }

    @Test
    void every_demand_has_one_or_two_listings_that_solve_it_and_some_that_only_look_alike() {
        for (JsonNode demand : demands) {
            List<Grade> given = grades.stream()
                    .filter(grade -> grade.demand().equals(text(demand, "id")))
                    .toList();
            assertThat(given.stream().filter(grade -> grade.value() == 3).count())
                    .isBetween(1L, 2L);
            assertThat(given.stream().filter(grade -> grade.value() == 0)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void whether_the_answer_lies_in_the_class_of_the_asker_agrees_with_the_symbols() {
        Map<String, String> subclasses = listings.stream()
                .collect(
                        Collectors.toMap(l -> text(l, "id"), l -> text(l, "ipc").substring(0, 4)));
        for (JsonNode demand : demands) {
            boolean same = grades.stream()
                    .filter(grade -> grade.value() == 3 && grade.demand().equals(text(demand, "id")))
                    .anyMatch(grade -> text(demand, "ipcOfAsker").equals(subclasses.get(grade.listing())));
            assertThat(demand.get("sameClass").asBoolean())
                    .as(text(demand, "id"))
                    .isEqualTo(same);
        }
    }

    private static Set<String> distinct(List<JsonNode> objects, String member) {
        return objects.stream().map(object -> text(object, member)).collect(Collectors.toSet());
    }

    private static String text(JsonNode object, String member) {
        return object.get(member).asString();
    }

    private static List<JsonNode> objects(String name) {
        JsonMapper json = JsonMapper.shared();
        List<JsonNode> found = new ArrayList<>();
        lines(name).forEach(line -> found.add(json.readTree(line)));
        return found;
    }

    private static List<String> lines(String name) {
        try (InputStream file = LabelledSetTest.class.getResourceAsStream("/retrieval/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
