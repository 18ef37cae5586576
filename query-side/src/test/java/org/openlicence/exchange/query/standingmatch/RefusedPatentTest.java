package org.openlicence.exchange.query.standingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was refused of a patent counts for each demand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedPatentTest {
    @Test
    void reasons_of_the_patent_count_everywhere_and_those_of_a_pair_there_alone() {
        RefusedPatent refused = RefusedPatent.NEVER
                .and(RefusedPatent.of(1, null, Refused.NEVER))
                .and(RefusedPatent.of(2, "dem_1", new Refused(4, "PRICE")))
                .and(RefusedPatent.of(0, "dem_2", new Refused(1, null)));
        assertThat(refused.with("dem_1")).isEqualTo(new Refused(7, "PRICE"));
        assertThat(refused.with("dem_2")).isEqualTo(new Refused(4, null));
        assertThat(refused.with("dem_3")).isEqualTo(new Refused(3, null));
        assertThat(RefusedPatent.NEVER.with("dem_1")).isEqualTo(Refused.NEVER);
    }
}
