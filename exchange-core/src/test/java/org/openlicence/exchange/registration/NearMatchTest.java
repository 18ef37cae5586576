package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.ContractRegister.KnownContract;
import org.openlicence.exchange.registration.NearMatch.Reason;
import org.openlicence.exchange.registration.event.ContractSubject;

/** Which cases a reviewer is shown beside one, and why; none of them refuses anything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearMatchTest {
    private static final ContractSubject SUBJECT = RegistrationCase.subject(106_000_000);
    private static final LocalDate OTHER_DAY = LocalDate.parse("2026-02-02");
    private static final String OTHER_PATENT = "pat_other";

    @Test
    void another_title_and_day_between_the_same_parties_for_the_same_price() {
        assertThat(reasons(known("Something else", "org_university", "org_firm", OTHER_DAY, 106_000_000, null)))
                .containsExactly(Reason.SAME_PARTIES_AND_TOTAL);
        assertThat(reasons(known("Something else", "org_firm", "org_university", OTHER_DAY, 106_000_000, null)))
                .as("the other way round")
                .containsExactly(Reason.SAME_PARTIES_AND_TOTAL);
    }

    @Test
    void the_same_patent_or_day_between_the_same_parties() {
        KnownContract patent = new KnownContract(
                new RegistrationId("reg_2"),
                null,
                "Something else",
                "org_university",
                "org_firm",
                OTHER_DAY,
                1,
                List.of(OTHER_PATENT, RegistrationCase.PATENT.value()),
                "b".repeat(64),
                true);
        assertThat(reasons(patent)).containsExactly(Reason.SAME_PARTIES_AND_PATENT);
        assertThat(reasons(known("Something else", "org_university", "org_firm", SUBJECT.signedOn(), 1, null)))
                .containsExactly(Reason.SAME_PARTIES_AND_DAY);
    }

    @Test
    void the_same_text_whoever_the_parties_are() {
        assertThat(reasons(known("Something else", "org_a", "org_b", OTHER_DAY, 1, SUBJECT.documentHash())))
                .containsExactly(Reason.SAME_TEXT);
    }

    @Test
    void a_title_nearly_the_same_needs_a_party_in_common() {
        assertThat(reasons(known("Catalyst licence (2)", "org_university", "org_b", OTHER_DAY, 1, null)))
                .containsExactly(Reason.SIMILAR_TITLE);
        assertThat(near(List.of(known("Catalyst licence (2)", "org_a", "org_b", OTHER_DAY, 1, null)), "reg_1"))
                .isEmpty();
    }

    @Test
    void titles_are_compared_by_pairs_of_signs_which_suits_chinese() {
        assertThat(NearMatch.likeness("高速冲压模具降噪技术服务", "高速冲压模具降噪的技术服务")).isGreaterThan(0.75);
        assertThat(NearMatch.likeness("一种锂电池隔膜", "一种锂电池 隔膜！")).isEqualTo(1);
        assertThat(NearMatch.likeness("高速冲压模具降噪技术服务", "大豆播种机导种装置许可")).isLessThan(0.2);
        assertThat(NearMatch.likeness("", "")).isZero();
        assertThat(NearMatch.likeness("a", "b")).isZero();
    }

    @Test
    void the_case_itself_is_left_out_and_most_reasons_come_first() {
        KnownContract one = known("Something else", "org_university", "org_firm", OTHER_DAY, 106_000_000, null);
        KnownContract two = new KnownContract(
                new RegistrationId("reg_3"),
                null,
                "Catalyst licence",
                "org_university",
                "org_firm",
                SUBJECT.signedOn(),
                106_000_000,
                List.of(),
                "c".repeat(64),
                false);
        List<NearMatch> matches = near(List.of(one, two), "reg_1");
        assertThat(matches).extracting(NearMatch::contract).containsExactly(two, one);
        assertThat(matches.getFirst().ordered())
                .containsExactly(Reason.SAME_PARTIES_AND_TOTAL, Reason.SAME_PARTIES_AND_DAY, Reason.SIMILAR_TITLE);
        assertThat(near(List.of(one), one.registrationId().value())).isEmpty();
    }

    private static List<NearMatch> near(List<KnownContract> known, String self) {
        return NearMatch.of(SUBJECT, known, new RegistrationId(self), OTHER_DAY, RegistrationCase.POLICIES);
    }

    private static Iterable<Reason> reasons(KnownContract known) {
        return near(List.of(known), "reg_1").getFirst().reasons();
    }

    private static KnownContract known(
            String title, String seller, String buyer, LocalDate signedOn, long total, @Nullable String document) {
        return new KnownContract(
                new RegistrationId("reg_2"),
                null,
                title,
                seller,
                buyer,
                signedOn,
                total,
                List.of(OTHER_PATENT),
                document == null ? "b".repeat(64) : document,
                true);
    }
}
