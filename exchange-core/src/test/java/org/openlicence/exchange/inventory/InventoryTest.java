package org.openlicence.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.inventory.InventoryCommand.AnswerPush;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByCollege;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByUniversity;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.ReturnForRevision;
import org.openlicence.exchange.inventory.InventoryCommand.ReviseInventory;
import org.openlicence.exchange.inventory.InventoryCommand.SendInventoryForReview;
import org.openlicence.exchange.inventory.InventoryCommand.WithdrawInventory;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.inventory.event.InventoryEvent.CollegeApproved;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryPooled;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryReturned;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRevised;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventorySentForReview;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushAnswered;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushedToEnterprises;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The inventory record of P1, owned by one university. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InventoryTest {
    private static final String OWNER = PatentFixtures.UNIVERSITY;
    private static final String FIRST = PatentFixtures.ENTERPRISE;
    private static final String SECOND = "org_91310115DEMHUL0537";
    private static final InventoryId ID = InventoryId.of(PatentFixtures.P1, OWNER);
    private static final String DAY = "2026-06-01";

    private final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    private final AggregateTestFixture<Inventory> fixture = PatentFixtures.fixture(Inventory.class);

    InventoryTest() {
        patents.put(PatentFixtures.p1());
        var directory = new InMemoryOrganisationDirectory();
        Stream.of(FIRST, SECOND).forEach(id -> directory.enter(enterprise(id)));
        fixture.registerInjectableResource(patents);
        fixture.registerInjectableResource(directory);
    }

    @Test
    void scenario_40_inventory_level() {
        assertThat(Stream.of(801, 800, 600, 599, 200, 199)
                        .map(score -> ScoreLevel.of(score, PatentFixtures.POLICIES, LocalDate.parse(DAY))))
                .containsExactly(1, 2, 2, 3, 4, 5);
        assertThat(ScoreLevel.of(null, PatentFixtures.POLICIES, LocalDate.parse(DAY)))
                .isNull();
        EnterpriseAnswer licence = answer(4, Intention.LICENCE);
        EnterpriseAnswer together = answer(5, Intention.JOINT_RD);
        pooled(push(DAY, FIRST, SECOND), answerBy(FIRST, DAY, licence))
                .when(answerBy(SECOND, DAY, together))
                .expectEventsMatching(that(PushAnswered.class, e -> e.layer().equals("A")));
    }

    @Test
    void one_good_answer_makes_b_others_make_c_silence_makes_d_and_no_wish_makes_e() {
        var lines = PoolLayer.Lines.of(PatentFixtures.POLICIES, LocalDate.parse(DAY));
        LocalDate day = LocalDate.parse(DAY);
        EnterpriseAnswer good = answer(4, Intention.OPEN_LICENCE);
        EnterpriseAnswer low = answer(3, Intention.LICENCE);
        EnterpriseAnswer unwilling = answer(5, Intention.NONE);
        assertThat(PoolLayer.of(true, List.of(good, low), null, day, lines)).contains(PoolLayer.B);
        assertThat(PoolLayer.of(true, List.of(low, unwilling), day, day, lines)).contains(PoolLayer.C);
        assertThat(PoolLayer.of(true, List.of(), day, day, lines)).contains(PoolLayer.D);
        assertThat(PoolLayer.of(true, List.of(), day.plusDays(1), day, lines)).isEmpty();
        assertThat(PoolLayer.of(true, List.of(), null, day, lines)).isEmpty();
        assertThat(PoolLayer.of(false, List.of(good, good), null, day, lines)).contains(PoolLayer.E);
    }

    @Test
    void recording_gives_the_level_and_the_same_again_changes_nothing() {
        fixture.givenNoPriorActivity()
                .when(record(entry(801)))
                .expectEventsMatching(
                        that(InventoryRecorded.class, e -> Integer.valueOf(1).equals(e.level())));
        given().when(record(entry(601))).expectNoEvents();
        refused(given().when(record(entry(602))), "IV-05");
    }

    @Test
    void only_an_owner_records_a_patent() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(new RecordInventory(
                                PatentFixtures.P1, entry(1), null, by(PatentFixtures.STRANGER, Role.REPRESENTATIVE))),
                "AUTH-01");
    }

    @Test
    void a_row_of_an_import_is_carried_out_once_whatever_became_of_the_record_since() {
        var row = new RecordInventory(PatentFixtures.P1, entry(601), "imp_1:7", PatentFixtures.owner(DAY));
        fixture.givenCommands(row, new ReviseInventory(ID, entry(700), PatentFixtures.owner(DAY)))
                .when(row)
                .expectNoEvents();
    }

    @Test
    void only_known_patents_are_recorded() {
        var unknown = new RecordInventory(PatentFixtures.U1, entry(1), null, PatentFixtures.owner(DAY));
        refused(fixture.givenNoPriorActivity().when(unknown), "IV-01");
    }

    @Test
    void a_right_that_ended_is_not_recorded() {
        patents.put(PatentFixtures.ended(PatentFixtures.p1(), RightEnd.ABANDONED, "2026-05-01"));
        refused(fixture.givenNoPriorActivity().when(record(entry(1))), "IV-02");
    }

    @Test
    void what_is_stated_keeps_its_limits() {
        refused(recorded(entry(1, 5, 9, List.of("C44"), null)), "IV-03");
        refused(recorded(entry(1, 5, 9, List.of("2613", "98"), null)), "IV-03");
        refused(recorded(entry(1, 5, 9, List.of("M73"), DAY)), "IV-04");
        refused(recorded(entry(1, 6, 9, List.of(), null)), "IN-01");
        refused(recorded(entry(1, 5, 10, List.of(), null)), "IN-01");
        refused(recorded(entry(1_001, 1, 1, List.of(), null)), "IN-01");
        recorded(entry(1_000, 1, 1, List.of("A01", "C2613", "T97"), "2026-06-02"))
                .expectEventsMatching(that(InventoryRecorded.class, e -> true));
    }

    @Test
    void the_review_goes_from_college_to_university_to_the_pool() {
        refused(given().when(college()), "IV-06");
        given().when(send()).expectEventsMatching(that(InventorySentForReview.class, e -> true));
        given(send()).when(send()).expectNoEvents();
        given(send()).when(college()).expectEventsMatching(that(CollegeApproved.class, e -> true));
        refused(given(send()).when(university()), "IV-06");
        given(send(), college()).when(university()).expectEventsMatching(that(InventoryPooled.class, e -> true));
        given(send(), college(), university()).when(university()).expectNoEvents();
    }

    @Test
    void a_returned_record_is_revised_and_reviewed_anew() {
        var back = new ReturnForRevision(ID, "no scenario given", PatentFixtures.owner(DAY));
        var change = new ReviseInventory(ID, entry(700), PatentFixtures.owner(DAY));
        refused(given(send()).when(change), "IV-06");
        given(send()).when(back).expectEventsMatching(that(InventoryReturned.class, e -> true));
        given(send(), back)
                .when(change)
                .expectEventsMatching(
                        that(InventoryRevised.class, e -> Integer.valueOf(2).equals(e.level())));
        given(send(), back, change).when(change).expectNoEvents();
        refused(pooled(change).when(push(DAY, FIRST)), "IV-06");
        refused(given(send()).when(new ReturnForRevision(ID, " ", PatentFixtures.owner(DAY))), "IN-01");
    }

    @Test
    void pushes_go_to_enterprises_that_still_have_to_be_asked() {
        refused(given().when(push(DAY, FIRST)), "IV-06");
        refused(pooled().when(push(DAY, OWNER)), "IV-07");
        refused(pooled().when(push(DAY)), "IV-07");
        refused(pooled().when(push(DAY, FIRST, "org_nobody")), "IV-07");
        pooled().when(push(DAY, FIRST))
                .expectEventsMatching(that(
                        PushedToEnterprises.class,
                        e -> e.answerBy().equals(LocalDate.parse("2026-07-01")) && e.unansweredFrom() == null));
        pooled(push(DAY, FIRST)).when(push("2026-07-01", FIRST)).expectNoEvents();
        pooled(push(DAY, FIRST))
                .when(push("2026-07-02", FIRST))
                .expectEventsMatching(that(
                        PushedToEnterprises.class,
                        e -> LocalDate.parse("2026-08-02").equals(e.unansweredFrom())));
        pooled(push(DAY, FIRST))
                .when(push("2026-06-02", FIRST, SECOND))
                .expectEventsMatching(
                        that(PushedToEnterprises.class, e -> e.enterpriseIds().equals(List.of(SECOND))));
    }

    @Test
    void an_enterprise_answers_in_time_and_may_change_its_mind() {
        EnterpriseAnswer good = answer(5, Intention.ASSIGN);
        refused(pooled(push(DAY, FIRST)).when(answerBy(SECOND, DAY, good)), "AUTH-01");
        refused(pooled(push(DAY, FIRST)).when(answerBy(FIRST, "2026-07-02", good)), "IV-08");
        pooled(push(DAY, FIRST))
                .when(answerBy(FIRST, "2026-07-01", good))
                .expectEventsMatching(that(PushAnswered.class, e -> e.layer().equals("B")));
        pooled(push(DAY, FIRST), answerBy(FIRST, DAY, good))
                .when(answerBy(FIRST, DAY, good))
                .expectNoEvents();
        pooled(push(DAY, FIRST), answerBy(FIRST, DAY, good))
                .when(answerBy(FIRST, DAY, answer(2, Intention.NONE)))
                .expectEventsMatching(that(PushAnswered.class, e -> e.layer().equals("C")));
        EnterpriseAnswer silent = new EnterpriseAnswer(4, Improvement.MAJOR, " ", Intention.LICENCE);
        refused(pooled(push(DAY, FIRST)).when(answerBy(FIRST, DAY, silent)), "IV-09");
        refused(pooled(push(DAY, FIRST)).when(answerBy(FIRST, DAY, answer(6, Intention.NONE))), "IN-01");
    }

    @Test
    void a_record_taken_back_may_be_recorded_again() {
        var back = new WithdrawInventory(ID, null, null, PatentFixtures.owner(DAY));
        given().when(back).expectEventsMatching(that(InventoryWithdrawn.class, e -> true));
        given(back).when(back).expectNoEvents();
        refused(given(back).when(send()), "IV-06");
        refused(pooled(push(DAY, FIRST), back).when(answerBy(FIRST, DAY, answer(4, Intention.NONE))), "IV-06");
        refused(given().when(new WithdrawInventory(ID, null, "imp_1:7", PatentFixtures.owner(DAY))), "IV-13");
        given(back).when(record(entry(5))).expectEventsMatching(that(InventoryRecorded.class, e -> true));
    }

    private TestExecutor<Inventory> given(InventoryCommand... more) {
        return fixture.givenCommands(record(entry(601))).andGivenCommands((Object[]) more);
    }

    private TestExecutor<Inventory> pooled(InventoryCommand... more) {
        return given(Stream.concat(Stream.of(send(), college(), university()), Arrays.stream(more))
                .toArray(InventoryCommand[]::new));
    }

    private ResultValidator<Inventory> recorded(InventoryEntry entry) {
        return fixture.givenNoPriorActivity().when(record(entry));
    }

    private static InventoryEntry entry(int scoreTenths) {
        return entry(scoreTenths, 2, 6, List.of("C26"), null);
    }

    private static InventoryEntry entry(
            int scoreTenths, int grade, int trl, List<String> industries, @Nullable String nextReview) {
        return new InventoryEntry(
                List.of(ConversionWish.LICENCE),
                false,
                grade,
                scoreTenths,
                trl,
                "锂电池隔膜",
                industries,
                30_000_000L,
                true,
                "材料学院",
                nextReview == null ? null : LocalDate.parse(nextReview));
    }

    private static RecordInventory record(InventoryEntry entry) {
        return new RecordInventory(PatentFixtures.P1, entry, null, PatentFixtures.owner(DAY));
    }

    private static SendInventoryForReview send() {
        return new SendInventoryForReview(ID, PatentFixtures.owner(DAY));
    }

    private static ApproveByCollege college() {
        return new ApproveByCollege(ID, PatentFixtures.owner(DAY));
    }

    private static ApproveByUniversity university() {
        return new ApproveByUniversity(ID, PatentFixtures.owner(DAY));
    }

    private static PushToEnterprises push(String day, String... enterprises) {
        return new PushToEnterprises(ID, List.of(enterprises), PatentFixtures.owner(day));
    }

    private static EnterpriseAnswer answer(int prospect, Intention intention) {
        return new EnterpriseAnswer(prospect, Improvement.NONE, null, intention);
    }

    private static AnswerPush answerBy(String enterprise, String day, EnterpriseAnswer answer) {
        return new AnswerPush(ID, answer, PatentFixtures.by(enterprise, Role.REPRESENTATIVE, day));
    }

    private static Origin by(String organisation, Role role) {
        return PatentFixtures.by(organisation, role, DAY);
    }

    private static OrganisationDirectory.Entry enterprise(String id) {
        return new OrganisationDirectory.Entry(
                new OrganisationId(id),
                id.substring(4),
                "企业",
                null,
                OrganisationKind.ENTERPRISE,
                "310115",
                EnterpriseSize.SMALL);
    }

    private static <E> Matcher<List<? super EventMessage<?>>> that(Class<E> type, Predicate<E> expected) {
        return new CustomTypeSafeMatcher<>("one " + type.getSimpleName()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.size() == 1
                        && events.getFirst() instanceof EventMessage<?> message
                        && type.isInstance(message.getPayload())
                        && expected.test(type.cast(message.getPayload()));
            }
        };
    }

    private static void refused(ResultValidator<Inventory> result, String code) {
        result.expectException(RefusedCodes.exactly(code)).expectNoEvents();
    }
}
