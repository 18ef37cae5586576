package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** No rule of a case names a national rule book that does not govern it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalBasisTest {
    private static final Set<Law> RULE_BOOKS = Set.of(Law.REG_2000, Law.RULE_2001, Law.REG_2026);

    @Test
    void every_rule_that_rests_on_a_national_rule_book_knows_what_the_other_one_says() throws Exception {
        List<Rule> rules = rules();
        assertThat(rules).hasSizeGreaterThan(40);
        for (Rule rule : rules) {
            var basis = NationalBasis.ofRule(rule.code());
            assertThat(basis.isPresent()).as(rule.code()).isEqualTo(RULE_BOOKS.contains(rule.law()));
            if (basis.isPresent() && rule.law() == Law.REG_2026) {
                assertThat(basis.get().under("CN-2026"))
                        .as(rule.code())
                        .isEqualTo(rule.law().art(rule.article()));
            }
        }
    }

    private static List<Rule> rules() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Rule.class));
        List<Rule> rules = new java.util.ArrayList<>();
        for (var found : scanner.findCandidateComponents("org.openlicence.exchange.registration.rule")) {
            rules.add(Class.forName(found.getBeanClassName()).getAnnotation(Rule.class));
        }
        return rules;
    }
}
