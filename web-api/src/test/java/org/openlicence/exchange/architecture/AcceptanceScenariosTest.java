package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of the domain description that are built are tests that name their number. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptanceScenariosTest {
    private static final int[] LICENSING = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 46, 47, 48
    };
    private static final int[] REGISTRATION = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46
    };

    @Test
    void scenarios_of_licensing_are_tests() {
        assertThat(
                        missing(
                                LICENSING,
                                ".*/(organisation|patent|inventory|listing|licence|negotiation|recordal|royalty|compensation|trial|achievement|demand|match|query)/.*"))
                .isEmpty();
    }

    @Test
    void scenarios_of_registration_and_tax_are_tests() {
        assertThat(missing(REGISTRATION, ".*/(registration|tax|taxpreference|reward|spotcheck|statistics)/.*"))
                .isEmpty();
    }

    private static List<Integer> missing(int[] numbers, String where) {
        List<SourceFiles.Source> tests =
                SourceFiles.that(source -> source.isTest() && source.path().matches(where));
        assertThat(tests).hasSizeGreaterThan(5);
        return Arrays.stream(numbers)
                .filter(number -> {
                    Pattern test = Pattern.compile("void scenario_0?" + number + "_");
                    return tests.stream()
                            .noneMatch(source -> test.matcher(source.text()).find());
                })
                .boxed()
                .toList();
    }
}
