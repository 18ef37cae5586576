package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawIndexTest {
    private static final List<Class<?>> RULES = new ArrayList<>();

    static {
        for (JavaClass found : ExchangeClasses.those("rules", 15, type -> type.isAnnotatedWith(Rule.class))) {
            RULES.add(found.reflect());
        }
        RULES.sort(Comparator.comparing((Class<?> type) -> rule(type).law())
                .thenComparing(type -> rule(type).article())
                .thenComparing(type -> rule(type).code()));
    }

    @Test
    void every_rule_is_named_by_a_test() {
        assertThat(RULES.stream()
                        .map(type -> rule(type).code())
                        .filter(code -> tests(code).isEmpty()))
                .as("codes no test names")
                .isEmpty();
    }

    @Test
    void a_code_belongs_to_one_rule() {
        Map<String, List<String>> byCode = new TreeMap<>();
        RULES.forEach(type -> byCode.computeIfAbsent(rule(type).code(), code -> new ArrayList<>())
                .add(type.getSimpleName()));
        assertThat(byCode)
                .allSatisfy((code, types) -> assertThat(types).as(code).hasSize(1));
    }

    @Test
    void the_law_index_is_up_to_date() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Law index

                Provision, the rule that holds it, and the tests that name its code. Written by `LawIndexTest` from `@Rule`.

                | provision | text | code | rule | tests |
                |---|---|---|---|---|
                """);
        for (Class<?> type : RULES) {
            Rule rule = rule(type);
            page.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.law().art(rule.article()).key(),
                            rule.law().titleZh() + " · " + rule.law().titleEn() + ", "
                                    + rule.law().edition(),
                            rule.code(),
                            SourceFiles.of(type).link(),
                            String.join(", ", tests(rule.code()))));
        }
        GeneratedPage.isUpToDate("law-index.md", page.toString());
    }

    private static Rule rule(Class<?> type) {
        return type.getAnnotation(Rule.class);
    }

    private static List<String> tests(String code) {
        return SourceFiles.that(source -> source.isTest() && source.names(code)).stream()
                .map(SourceFiles.Source::link)
                .collect(Collectors.toList());
    }
}
