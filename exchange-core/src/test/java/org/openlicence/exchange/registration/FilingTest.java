package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.GERMAN_FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.UNIVERSITY;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent.RecognitionStated;
import org.openlicence.exchange.registration.event.StatisticsFields;

/** What an application lacks is what its submission would be refused for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final StatisticsFields ALL = new StatisticsFields(
            "NEW_MATERIALS", "PATENT_INVENTION", "NONE", "C26", null, null, "LUMP_SUM", "INDUSTRY", null, null);

    private static final List<String> TESTS = List.of("MASTERED", "COMPLETE_SOLUTION", "OWNERSHIP_AGREED");

    private final RegistrationCase world = new RegistrationCase();

    @Test
    void a_complete_application_lacks_nothing() {
        identify(UNIVERSITY, "12100000425006117P");
        identify(FIRM, "91310115DEMHUL0537");

        assertThat(missing(filing(RegistrationCase.subject(100), 100, ALL))).isEmpty();
    }

    @Test
    void every_gap_is_named_with_its_field_and_its_law_and_none_twice() {
        ContractSubject empty = new ContractSubject(
                "Catalyst licence",
                "LICENCE",
                "PATENT_EXPLOITATION",
                "ORDINARY",
                false,
                List.of(),
                UNIVERSITY,
                FIRM,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-06-01"),
                LocalDate.parse("2027-01-01"),
                200,
                null);
        List<Missing> missing =
                filing(empty, 100, null).missing(TODAY, world.patents::facts, world.directory, POLICIES);

        assertThat(missing)
                .extracting(one -> one.code() + "." + one.field())
                .containsExactly(
                        "NC-09.sellerId",
                        "NC-09.buyerId",
                        "G2.documentHash",
                        "G3.from",
                        "G5.patents",
                        "G6.lines",
                        "REG-06.technologyField",
                        "REG-06.ipKind",
                        "REG-06.planSource",
                        "REG-06.industryCode",
                        "REG-06.paymentMode",
                        "REG-06.objective");
        assertThat(missing).allSatisfy(one -> assertThat(one.legalBasis()).isNotBlank());
        assertThat(missing).filteredOn(Missing::stops).hasSize(7);
    }

    @Test
    void what_stops_is_what_a_submission_is_refused_for() {
        RegistrationCase file = new RegistrationCase()
                .about(s -> s.withText(null), line(AmountKind.LICENCE_FIXED, 106_000_001))
                .opened();
        file.patents.lapse("2026-02-01");
        List<String> stops =
                Filing.of(file.state()).missing(TODAY, file.patents::facts, file.directory, POLICIES).stream()
                        .filter(Missing::stops)
                        .map(Missing::code)
                        .distinct()
                        .toList();

        assertThat(file.refusedCodes(new SubmitApplication(ID, true, at(SELLER, TODAY.toString()))))
                .isEqualTo(stops)
                .containsExactly("G2", "G6", "REG-06", "G10");
    }

    @Test
    void recognition_tests_that_were_not_said_to_hold_are_open_until_they_are() {
        RegistrationCase file = new RegistrationCase().opened();
        assertThat(open(file)).isEqualTo(TESTS);

        StateRecognition two = new StateRecognition(
                ID, Set.of(RecognitionTest.OWNERSHIP_AGREED, RecognitionTest.MASTERED), at(SELLER, "2026-03-02"));
        file.does(two).repeats(two);
        assertThat(file.last(RecognitionStated.class).tests()).containsExactly("MASTERED", "OWNERSHIP_AGREED");
        assertThat(open(file)).containsExactly("COMPLETE_SOLUTION");
        assertThat(file.refuses(new StateRecognition(ID, Set.of(RecognitionTest.MEASURED), at(SELLER, "2026-03-02")))
                        .getFirst()
                        .inputs())
                .as("a test of another kind")
                .containsEntry("field", "tests");
        file.does(file.form("2026-03-02"));
        assertThat(open(file)).as("the form leaves it").containsExactly("COMPLETE_SOLUTION");
        file.does(file.submit("2026-03-02")).repeats(two);
        assertThat(file.refusedCodes(new StateRecognition(ID, Set.of(), at(SELLER, "2026-03-02"))))
                .containsExactly("REG-01");
    }

    @Test
    void a_sub_type_is_asked_its_own_tests_beside_those_of_its_kind() {
        List<String> knowHow = List.of("NOT_PUBLIC", "ECONOMIC_BENEFIT", "PRACTICAL", "KEPT_SECRET");
        for (String[] kind : new String[][] {{"TRANSFER", "KNOW_HOW"}, {"LICENCE", "KNOW_HOW_USE"}}) {
            assertThat(asked(kind[0], kind[1]))
                    .startsWith(TESTS.toArray(String[]::new))
                    .endsWith(knowHow.toArray(String[]::new))
                    .hasSize(7);
        }
        assertThat(asked("LICENCE", "PATENT_EXPLOITATION")).isEqualTo(TESTS);
        assertThat(asked("SERVICE", "SERVICE")).containsExactly("CERTAIN_PROBLEM", "MEASURED", "NO_RIGHT_PASSES");
        assertThat(asked("SERVICE", "TRAINING")).containsExactly("PROJECT_KNOWLEDGE", "TRAINEES_NAMED");
        assertThat(asked("SERVICE", "INTERMEDIARY"))
                .containsExactly("AIMS_AT_DEAL", "CONCRETE_RESULT", "OWN_OR_THREE_PARTIES");
        for (ContractType type : ContractType.values()) {
            for (String subType : type.subTypes()) {
                assertThat(asked(type.name(), subType)).as(subType).isNotEmpty();
            }
        }
    }

    private static List<String> asked(String type, String subType) {
        return RecognitionTest.names(RecognitionTest.of(ContractType.valueOf(type), subType));
    }

    @Test
    void tests_of_the_sub_type_are_named_as_missing_and_those_of_another_are_no_answer() {
        RegistrationCase file = new RegistrationCase()
                .about(s -> of(s, "KNOW_HOW_USE", UNIVERSITY))
                .opened();
        assertThat(open(file)).hasSize(7).endsWith("KEPT_SECRET");

        file.does(new StateRecognition(ID, Set.of(RecognitionTest.KEPT_SECRET), at(SELLER, "2026-03-02")));
        assertThat(open(file)).hasSize(6).doesNotContain("KEPT_SECRET");
        assertThat(new RegistrationCase()
                        .opened()
                        .refusedCodes(new StateRecognition(
                                ID, Set.of(RecognitionTest.KEPT_SECRET), at(SELLER, "2026-03-02"))))
                .as("a patent licence")
                .containsExactly("IN-01");
    }

    private static List<String> open(RegistrationCase file) {
        return Filing.of(file.state()).missing(TODAY, file.patents::facts, file.directory, POLICIES).stream()
                .filter(one -> one.code().equals("R02"))
                .map(Missing::field)
                .toList();
    }

    @Test
    void a_party_abroad_is_not_asked_for_a_credit_code_and_documents_are_named_by_kind() {
        identify(FIRM, "91310115DEMHUL0537");
        ContractSubject imported = of(RegistrationCase.subject(100), "SOFTWARE_COPYRIGHT", GERMAN_FIRM);
        Filing filing = new Filing(
                imported,
                List.of(line(AmountKind.LICENCE_FIXED, 100)),
                ALL,
                Set.of(DocumentKind.CHINESE_COPY),
                TESTS,
                FIRM,
                new Region("3100"));

        assertThat(missing(filing)).containsExactly("DOC-09.IP_EVIDENCE", "DOC-09.CONSISTENCY_UNDERTAKING");
    }

    private List<String> missing(Filing filing) {
        return filing.missing(TODAY, world.patents::facts, world.directory, POLICIES).stream()
                .map(one -> one.code() + "." + one.field())
                .toList();
    }

    private static Filing filing(
            ContractSubject subject, long fen, @org.jspecify.annotations.Nullable StatisticsFields fields) {
        return new Filing(
                subject,
                List.of(line(AmountKind.LICENCE_FIXED, fen)),
                fields,
                Set.of(),
                TESTS,
                UNIVERSITY,
                new Region("3100"));
    }

    private static ContractSubject of(ContractSubject s, String subType, String sellerId) {
        return new ContractSubject(
                s.title(),
                s.contractType(),
                subType,
                s.licenceMode(),
                false,
                List.of(),
                sellerId,
                s.buyerId(),
                s.signedOn(),
                s.from(),
                s.to(),
                s.statedTotalFen(),
                s.documentHash());
    }

    private void identify(String organisationId, String code) {
        world.directory.enter(new Entry(
                new OrganisationId(organisationId), code, "单位", null, OrganisationKind.ENTERPRISE, "310115", null));
    }
}
