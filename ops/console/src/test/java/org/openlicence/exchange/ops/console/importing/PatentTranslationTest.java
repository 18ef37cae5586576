package org.openlicence.exchange.ops.console.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openlicence.exchange.ops.console.importing.PatentRowReader.Outcome;
import org.openlicence.exchange.ops.console.importing.PatentTranslation.Translated;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatentTranslationTest {
    private static final Origin ORIGIN = Origin.of(
            new Actor("per_operator", "org_exchange", Set.of(Role.OPERATOR)), Instant.parse("2026-11-22T02:00:00Z"));

    @Test
    void a_full_row_becomes_a_command_with_everything_it_says() {
        ImportPatent command = command("""
                {"id":"x-1","country":"CN","language":"zh","publicationNumber":"CN123456789B","kind":"B","title":" 一种示例装置 ",
                 "abstract":"本发明公开了一种示例装置。","applicants":["示例大学","王小样"],"inventors":["李样"],
                 "ipc":["H01M10/0525","H01M 0010/0525","G06F"],"filingDate":"2019-03-01","publicationDate":"2021-05-04",
                 "source":"sample","extra":{"patentTypeGuess":"design"}}
                """);

        assertThat(command.patentId().value()).isEqualTo("pat_CN123456789B");
        assertThat(command.number()).isEqualTo("CN123456789B");
        assertThat(command.type()).isEqualTo(PatentType.INVENTION);
        assertThat(command.bibliography().titleZh()).isEqualTo("一种示例装置");
        assertThat(command.bibliography().titleEn()).isNull();
        assertThat(command.bibliography().ipcSymbols()).containsExactly("H01M 10/0525", "G06F");
        assertThat(command.bibliography().filedOn()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(command.bibliography().grantedOn()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(command.owners()).containsExactly(new PatentOwner(null, "示例大学", null));
        assertThat(command.source()).isEqualTo("sample:x-1");
    }

    @Test
    void no_name_of_a_person_is_in_the_command_or_in_a_fault() {
        Translated translated = translate("""
                {"id":"x-2","language":"en","title":"A sample","applicants":["Muster; Erika"],"inventors":["Jane Sample"]}
                """);

        assertThat(translated.toString()).doesNotContain("Muster").doesNotContain("Jane");
        assertThat(translated.faults()).extracting(RowFault::reason).containsExactly(Reason.APPLICANT_LEFT_OUT);
        assertThat(requireNonNull(translated.command()).owners()).isEmpty();
    }

    @Test
    void claims_are_taken_as_a_list_or_as_one_numbered_text() {
        Translated listed = translate("""
                {"id":"x-3","title":"一种装置","source":"sample","claims":["1. 一种装置，包括壳体。","2. 根据权利要求1所述的装置。"]}
                """);
        assertThat(requireNonNull(listed.claims()).claims()).containsExactly("一种装置，包括壳体。", "根据权利要求1所述的装置。");
        assertThat(listed.claims().language()).isEqualTo(ClaimLanguage.ZH);
        assertThat(listed.claims().source()).isEqualTo("sample:x-3");
        Translated numbered = translate("""
                {"id":"x-4","title":"A device","claims":"1. A device.\\n2. The device of claim 1."}
                """);
        assertThat(requireNonNull(numbered.claims()).claims()).containsExactly("A device.", "The device of claim 1.");
        assertThat(numbered.claims().language()).isEqualTo(ClaimLanguage.EN);
        assertThat(translate("{\"id\":\"x-5\",\"title\":\"A device\",\"claims\":[\" \"]}")
                        .claims())
                .isNull();
    }

    @Test
    void what_a_row_lacks_stays_absent() {
        ImportPatent command = command("{\"id\":\"s-9\",\"language\":\"en\",\"title\":\"A sample\"}");

        assertThat(command.patentId().value()).isEqualTo("pat_s-9");
        assertThat(command.number()).isNull();
        assertThat(command.type()).isNull();
        assertThat(command.bibliography().abstractEn()).isNull();
        assertThat(command.bibliography().filedOn()).isNull();
        assertThat(command.bibliography().ipcSymbols()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CN, B, ZL201810698291.4, , pat_ZL201810698291.4",
        "CN, B, , 2018106982914, pat_ZL201810698291.4",
        "CN, A, CN108938619A, 2018106982914, pat_CN108938619A",
        "CN, B, CN108938619B, 2018106982914, pat_ZL201810698291.4",
        "US, , , '12/474,430', pat_US12-474430",
        "US, B2, US7822237, US11068935, pat_US7822237",
        "CN, B, , 2018106982913, pat_CN2018106982913",
    })
    void the_best_number_identifies(String country, String kind, String publication, String application, String id) {
        ImportPatent command = command(
                "{\"id\":\"r-1\",\"title\":\"A sample\",\"country\":%s,\"kind\":%s,\"publicationNumber\":%s,\"applicationNumber\":%s}"
                        .formatted(json(country), json(kind), json(publication), json(application)));

        assertThat(command.patentId().value()).isEqualTo(id);
    }

    @Test
    void a_zl_number_with_a_wrong_check_digit_identifies_nothing() {
        Translated translated = translate(
                "{\"id\":\"r-2\",\"title\":\"示例\",\"country\":\"CN\",\"publicationNumber\":\"ZL201810698291.5\"}");

        assertThat(requireNonNull(translated.command()).patentId().value()).isEqualTo("pat_r-2");
        assertThat(translated.faults()).extracting(RowFault::reason).containsExactly(Reason.BAD_NUMBER);
    }

    @Test
    void unreadable_fields_are_left_out_and_said() {
        Translated translated = translate("""
                {"id":"x-3","country":"US","language":"en","publicationNumber":"US7000001","title":"A\\u0000 sam\\u200Bple",
                 "filingDate":"2019-02-30","publicationDate":"2190-01-01","ipc":["H01M10/0525","Z99","A61B"]}
                """);

        ImportPatent command = requireNonNull(translated.command());
        assertThat(command.bibliography().titleEn()).isEqualTo("A sample");
        assertThat(command.bibliography().filedOn()).isNull();
        assertThat(command.bibliography().grantedOn()).isNull();
        assertThat(command.bibliography().ipcSymbols()).containsExactly("H01M 10/0525", "A61B");
        assertThat(translated.faults())
                .extracting(RowFault::reason)
                .containsExactlyInAnyOrder(Reason.CLEANED_TEXT, Reason.BAD_DATE, Reason.BAD_DATE, Reason.BAD_IPC);
    }

    @Test
    void a_grant_before_the_filing_leaves_both_days_out() {
        Translated translated = translate("""
                {"id":"x-4","country":"US","title":"A sample","publicationNumber":"US7000002","filingDate":"2010-01-01",
                 "publicationDate":"2009-01-01"}
                """);

        assertThat(requireNonNull(translated.command()).bibliography().filedOn())
                .isNull();
        assertThat(translated.faults()).extracting(RowFault::reason).containsExactly(Reason.BAD_DATE);
    }

    @Test
    void long_texts_are_shortened_and_said() {
        Translated translated = translate("{\"id\":\"x-5\",\"language\":\"en\",\"title\":\"%s\",\"abstract\":\"%s\"}"
                .formatted("t".repeat(400), "a".repeat(6_000)));

        var bibliography = requireNonNull(translated.command()).bibliography();
        assertThat(bibliography.titleEn()).hasSize(300).endsWith("t…");
        assertThat(bibliography.abstractEn()).hasSize(5_000).endsWith("a…");
        assertThat(translated.faults())
                .extracting(RowFault::reason)
                .containsExactlyInAnyOrder(Reason.SHORTENED_TITLE, Reason.SHORTENED_ABSTRACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x-6\"} | NO_TITLE",
                "{\"title\":\"A sample\"} | NO_IDENTITY",
                "{\"id\":\"../x\",\"title\":\"A sample\"} | BAD_ID",
            })
    void a_row_without_title_or_key_is_stopped(String json, Reason reason) {
        Translated translated = translate(json);

        assertThat(translated.command()).isNull();
        assertThat(translated.faults()).extracting(RowFault::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x-7\",\"title\": | BROKEN_JSON",
                "[1] | BROKEN_JSON",
                "{\"id\":\"a\",\"id\":\"b\"} | BROKEN_JSON",
                "{\"id\":\"a\"} {\"id\":\"b\"} | BROKEN_JSON",
                "{\"id\":7,\"title\":\"A sample\"} | WRONG_TYPE",
                "{\"id\":\"x-8\",\"title\":\"A sample\",\"ipc\":\"A61B\"} | WRONG_TYPE",
            })
    void a_line_that_is_no_row_is_stopped(String json, Reason reason) {
        assertThat(new PatentRowReader().read(3, json)).isInstanceOfSatisfying(Outcome.Unreadable.class, unreadable -> {
            assertThat(unreadable.fault().reason()).isEqualTo(reason);
            assertThat(unreadable.fault().line()).isEqualTo(3);
        });
    }

    private static String json(String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static ImportPatent command(String json) {
        Translated translated = translate(json);
        assertThat(translated.faults().stream().filter(fault -> fault.reason() != Reason.APPLICANT_LEFT_OUT))
                .isEmpty();
        return requireNonNull(translated.command());
    }

    private static Translated translate(String json) {
        Outcome outcome = new PatentRowReader().read(1, json);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return new PatentTranslation(((Outcome.Read) outcome).row(), null, ORIGIN).translate();
    }
}
