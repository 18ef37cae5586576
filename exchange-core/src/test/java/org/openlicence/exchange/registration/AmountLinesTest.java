package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.rule.AmountLinesAreValid;

class AmountLinesTest {
    @Property(tries = 300)
    void the_technology_amount_lies_between_nothing_and_the_total(@ForAll("lines") List<AmountLine> lines) {
        assertThat(new AmountLinesAreValid(lines).holds()).isTrue();
        AmountLines amounts = new AmountLines(lines);
        long certain = lines.stream().mapToLong(AmountLine::amountFen).sum();
        long other = lines.stream()
                .filter(line -> !AmountKind.valueOf(line.kind()).technology())
                .mapToLong(AmountLine::amountFen)
                .sum();

        assertThat(amounts.total().fen()).isEqualTo(certain);
        assertThat(amounts.technology().fen()).isEqualTo(certain - other).isBetween(0L, certain);
        boolean open = lines.stream().anyMatch(line -> !line.certain());
        assertThat(amounts.status()).isEqualTo(open ? "PROVISIONAL" : "FINAL");
    }

    @Property(tries = 200)
    void official_numbers_keep_their_parts(@ForAll("serials") int serial) {
        OfficialNumber number = OfficialNumber.of(2026, "3100", "07", serial);

        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.value()).hasSize(16).startsWith("2026310007");
    }

    @Provide
    Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(1, OfficialNumber.MAX_SERIAL);
    }

    @Provide
    Arbitrary<List<AmountLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of(AmountKind.class),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.of(true, false))
                .as((kind, fen, certain) -> new AmountLine(kind.name(), "line", certain ? fen : 0, certain))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
