package org.openlicence.exchange.query.licencedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.licencedesk.EqualTreatment.Line;
import org.openlicence.exchange.query.licencedesk.EqualTreatment.Variant;
import org.openlicence.exchange.shared.CanonicalJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EqualTreatmentTest {
    private static final List<Variant> TWO =
            List.of(new Variant(1, "a", "hash-a", 5_000_000), new Variant(2, "b", "hash-b", 8_000_000));

    @Test
    void licences_of_each_variant_are_compared_with_what_that_variant_says() {
        EqualTreatment alike = statement(TWO, line(1, "hash-a", 5_000_000), line(2, "hash-b", 8_000_000));
        assertThat(alike.different()).isEmpty();
        assertThat(alike.variantOf(alike.licences().getLast())).isEqualTo(TWO.getLast());

        EqualTreatment cheaper = statement(
                TWO,
                line(1, "hash-a", 5_000_000),
                line(2, "hash-b", 5_000_000),
                line(3, "hash-of-the-whole", 5_000_000));
        assertThat(cheaper.different())
                .as("the longer one at the price of the shorter, and terms never announced")
                .containsExactly(2, 3);
        assertThat(cheaper.variantOf(cheaper.licences().getLast())).isNull();
    }

    @Test
    void the_statement_on_one_variant_is_the_data_it_was() {
        EqualTreatment one = statement(null, line(1, "hash-of-the-whole", 5_000_000));
        assertThat(one.different()).isEmpty();
        assertThat(CanonicalJson.sorted(one))
                .isEqualTo("{\"dueFen\":5000000,\"licences\":[{\"number\":1,\"offerHash\":\"hash-of-the-whole\","
                        + "\"paidFen\":5000000,\"validFrom\":\"" + Samples.DAY + "\",\"validTo\":\""
                        + Samples.DAY.plusYears(3)
                        + "\"}],\"listingId\":\"lst_1\",\"offer\":\"whole\",\"offerHash\":\"hash-of-the-whole\"}");
    }

    private static EqualTreatment statement(@Nullable List<Variant> variants, Line... lines) {
        return new EqualTreatment("lst_1", "whole", "hash-of-the-whole", 5_000_000, List.of(lines), variants);
    }

    private static Line line(int number, String hash, long paid) {
        return new Line(number, Samples.DAY, Samples.DAY.plusYears(3), hash, paid);
    }
}
