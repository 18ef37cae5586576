package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_reason_outcome_and_change_has_its_sentence(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        getClass().getClassLoader().getResourceAsStream("messages/tax_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        Stream<String> keys = Stream.of(
                        Arrays.stream(TaxReason.values()).map(reason -> "tax.reason." + reason.code()),
                        Arrays.stream(TaxLine.Outcome.values()).map(outcome -> "tax.outcome." + outcome),
                        Arrays.stream(TaxLine.Party.values()).map(party -> "tax.party." + party),
                        Arrays.stream(TaxLine.Change.Kind.values()).map(kind -> "tax.change." + kind),
                        Stream.of(VatTechnology.CODE, CitTechnologyTransfer.CODE, StampDuty.CODE)
                                .map(rule -> "tax.rule." + rule))
                .flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> assertThat(messages.getProperty(key)).isNotBlank());
    }
}
