package org.openlicence.exchange.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every directory of inventors does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class InventorNamesContract {
    abstract InventorNames names();

    @Test
    void a_name_keeps_its_pseudonym_which_tells_nothing_of_it() {
        InventorNames names = names();
        List<String> first = names.pseudonyms("org_a", List.of("甲", "乙"));
        assertThat(first).doesNotHaveDuplicates().allMatch(id -> id.matches("per_[0-9a-f]{32}"));
        assertThat(names.pseudonyms("org_a", List.of("乙", "甲"))).isEqualTo(first.reversed());
        assertThat(names.known("org_a")).containsEntry(first.getFirst(), "甲").hasSize(2);
    }

    @Test
    void a_unit_sees_its_own_and_shares_none_with_another() {
        InventorNames names = names();
        List<String> own = names.pseudonyms("org_a", List.of("甲"));
        assertThat(names.pseudonyms("org_b", List.of("甲"))).doesNotContainAnyElementsOf(own);
        assertThat(names.known("org_b")).doesNotContainKey(own.getFirst());
        names.erase("org_b", own.getFirst());
        assertThat(names.known("org_a")).containsKey(own.getFirst());
    }

    @Test
    void an_erased_name_is_gone_and_comes_back_as_somebody_else() {
        InventorNames names = names();
        String before = names.pseudonyms("org_a", List.of("甲")).getFirst();
        names.erase("org_a", before);
        names.erase("org_a", before);
        assertThat(names.known("org_a")).isEmpty();
        assertThat(names.pseudonyms("org_a", List.of("甲"))).doesNotContain(before);
    }
}
