package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FamiliesTest {
    private static MarketplaceDocument patent(String key, String title, String type) {
        FoldSources sources = new FoldSources(id -> null, PolicyFiles.read());
        return Objects.requireNonNull(
                MarketplaceDocument.after(null, Samples.patent(key, title, null, null, "C02F 1/44", type), 0, sources));
    }

    private static Families.Member member(String key, String title, String type) {
        return Families.Member.of(patent(key, title, type));
    }

    @Test
    void an_invention_and_a_utility_model_of_one_day_take_one_place_and_two_inventions_do_not() {
        Families families = new Families();
        MarketplaceDocument first = patent("202010000001.1", "一种滤芯", "INVENTION");
        assertThat(families.stands(Families.Member.of(first))).isTrue();
        assertThat(families.stands(member("202020000002.1", "一种 滤芯", "UTILITY_MODEL")))
                .isFalse();
        assertThat(families.stands(member("202010000003.1", "一种滤芯", "INVENTION")))
                .as("owners give many inventions the same title")
                .isTrue();
        assertThat(families.stands(member("202030000004.1", "一种滤芯", "DESIGN"))).isTrue();
        assertThat(families.behind(first.patentId())).containsExactly("pat_ZL202020000002.1");
        assertThat(families.behind("pat_ZL202010000003.1")).isNull();
    }
}
