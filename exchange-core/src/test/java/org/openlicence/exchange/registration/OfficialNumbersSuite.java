package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What everything that gives official numbers does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class OfficialNumbersSuite {
    /** The next number, asked for in a transaction of its own where there are any. */
    protected abstract OfficialNumber next(int year, String region, String point);

    @Test
    void serials_count_from_one_for_each_year_region_and_point() {
        assertThat(next(2026, "3100", "07").value()).isEqualTo("2026310007000001");
        assertThat(next(2026, "3100", "07").value()).isEqualTo("2026310007000002");
        assertThat(next(2026, "3100", "08").value()).isEqualTo("2026310008000001");
        assertThat(next(2026, "3200", "07").value()).isEqualTo("2026320007000001");
        assertThat(next(2027, "3100", "07").value()).isEqualTo("2027310007000001");
    }
}
