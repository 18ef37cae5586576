package org.openlicence.exchange.recordal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.policy.BusinessCalendar;
import org.openlicence.exchange.recordal.RecordalCommand.CancelRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.ConfirmRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.FileRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.MarkRecordalOverdue;
import org.openlicence.exchange.recordal.RecordalCommand.OpenRecordal;
import org.openlicence.exchange.recordal.RecordalCommand.RecordRecordalChange;
import org.openlicence.exchange.recordal.RecordalCommand.RefuseRecordal;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalCancelled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalChanged;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalConfirmed;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalRefused;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The recordal of a licence of 2026-04-03, due on Friday 2026-07-03. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordalTest {
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final RecordalId ID = RecordalId.of(LICENCE);
    private static final String UNIVERSITY = "org_university";
    private static final String ENTERPRISE = "org_enterprise";
    private static final LocalDate EFFECT = LocalDate.parse("2026-04-03");
    private static final LocalDate DUE = LocalDate.parse("2026-07-03");
    private static final String PACKET = "a".repeat(64);

    private final AggregateTestFixture<Recordal> fixture = new AggregateTestFixture<>(Recordal.class);

    RecordalTest() {
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(PatentFixtures.POLICIES);
    }

    @Test
    void opening_again_changes_nothing() {
        given().when(open()).expectNoEvents();
    }

    @Test
    void scenario_27_recordal_date_rolls() {
        BusinessCalendar calendar = PatentFixtures.POLICIES.calendar();
        assertThat(calendar.monthsAfter(LocalDate.parse("2026-11-30"), 3))
                .as("28 February 2027 is a Sunday")
                .isEqualTo("2027-03-01");
        assertThat(calendar.monthsAfter(LocalDate.parse("2026-07-03"), 3))
                .as("3 October 2026 lies in the national holiday")
                .isEqualTo("2026-10-08");
    }

    @Test
    void scenario_28_recordal_late_licence_alive() {
        refused(given().when(overdue("2026-07-03")), "RC-04");
        given().when(overdue("2026-07-04")).expectSuccessfulHandlerExecution().expectEvents(overdueEvent());
        given(overdue("2026-07-04")).when(overdue("2026-07-05")).expectNoEvents();
        given(overdue("2026-07-04"))
                .when(file("2026-07-20", "2026-07-20"))
                .expectEventsMatching(one(RecordalFiled.class));
        given(overdue("2026-07-04"), file("2026-07-20", "2026-07-20"))
                .when(confirm("2026-07-30", "2026-07-30"))
                .expectEventsMatching(one(RecordalConfirmed.class));
    }

    @Test
    void either_side_files_once_and_the_same_receipt_again_changes_nothing() {
        given().when(fileBy(ENTERPRISE, "2026-05-01")).expectEventsMatching(one(RecordalFiled.class));
        given(file("2026-05-01", "2026-05-01"))
                .when(file("2026-05-01", "2026-05-02"))
                .expectNoEvents();
        FileRecordal other = new FileRecordal(ID, "R-2", EFFECT.plusDays(40), PACKET, owner("2026-05-20"));
        refused(given(file("2026-05-01", "2026-05-01")).when(other), "RC-01");
        refused(given().when(fileBy("org_stranger", "2026-05-01")), "AUTH-01");
    }

    @Test
    void a_step_neither_precedes_the_one_before_nor_lies_in_the_future() {
        refused(given().when(file("2026-04-02", "2026-05-01")), "RC-02");
        refused(given().when(file("2026-05-02", "2026-05-01")), "RC-02");
        refused(given(file("2026-05-01", "2026-05-01")).when(confirm("2026-04-30", "2026-05-30")), "RC-02");
        given().when(file("2026-04-03", "2026-05-01")).expectEventsMatching(one(RecordalFiled.class));
    }

    @Test
    void the_office_answers_only_what_was_filed_and_a_refusal_leads_back_to_filing() {
        refused(given().when(confirm("2026-05-01", "2026-05-01")), "RC-03");
        refused(given().when(refuse("2026-05-01")), "RC-03");
        given(file("2026-05-01", "2026-05-01"))
                .when(refuse("2026-05-09"))
                .expectEventsMatching(one(RecordalRefused.class));
        given(file("2026-05-01", "2026-05-01"), refuse("2026-05-09"))
                .when(overdue("2026-07-04"))
                .expectEventsMatching(one(RecordalFellOverdue.class));
        given(file("2026-05-01", "2026-05-01"), refuse("2026-05-09"))
                .when(file("2026-05-10", "2026-05-10"))
                .expectEventsMatching(one(RecordalFiled.class));
    }

    @Test
    void what_stands_on_the_register_is_changed_and_struck_off() {
        refused(given(file("2026-05-01", "2026-05-01")).when(change("2026-05-02")), "RC-05");
        recorded().when(confirm("2026-05-20", "2026-05-21")).expectNoEvents();
        recorded().when(overdue("2026-07-04")).expectNoEvents();
        recorded().when(change("2026-06-01")).expectEventsMatching(one(RecordalChanged.class));
        recorded().when(cancel("2026-06-01")).expectEventsMatching(one(RecordalCancelled.class));
        refused(
                given(file("2026-05-01", "2026-05-01"), confirm("2026-05-20", "2026-05-20"), cancel("2026-06-01"))
                        .when(change("2026-06-02")),
                "RC-05");
    }

    @Test
    void bad_fields_are_refused_by_name() {
        refused(given().when(new FileRecordal(ID, " ", EFFECT, PACKET, owner("2026-05-01"))), "IN-01");
        refused(given().when(new FileRecordal(ID, "R-1", EFFECT, "no hash", owner("2026-05-01"))), "IN-01");
    }

    private TestExecutor<Recordal> recorded() {
        return given(file("2026-05-01", "2026-05-01"), confirm("2026-05-20", "2026-05-20"));
    }

    private TestExecutor<Recordal> given(RecordalCommand... more) {
        return fixture.givenCommands(open()).andGivenCommands((Object[]) more);
    }

    private static OpenRecordal open() {
        return new OpenRecordal(ID, LICENCE, ENTERPRISE, List.of(UNIVERSITY), EFFECT, DUE, system("2026-04-03"));
    }

    private static FileRecordal file(String filedOn, String today) {
        return new FileRecordal(ID, "R-1", LocalDate.parse(filedOn), PACKET, owner(today));
    }

    private static FileRecordal fileBy(String organisation, String day) {
        return new FileRecordal(
                ID, "R-1", LocalDate.parse(day), PACKET, PatentFixtures.by(organisation, Role.REPRESENTATIVE, day));
    }

    private static ConfirmRecordal confirm(String recordedOn, String today) {
        return new ConfirmRecordal(ID, "2026310000001", LocalDate.parse(recordedOn), registrar(today));
    }

    private static RefuseRecordal refuse(String day) {
        return new RefuseRecordal(
                ID, RefusalReason.PAPERS_INCOMPLETE, "payment proof missing", LocalDate.parse(day), registrar(day));
    }

    private static RecordRecordalChange change(String day) {
        return new RecordRecordalChange(ID, "C-1", "new name of the licensee", LocalDate.parse(day), registrar(day));
    }

    private static CancelRecordal cancel(String day) {
        return new CancelRecordal(ID, "X-1", "licence ended by agreement", LocalDate.parse(day), registrar(day));
    }

    private static MarkRecordalOverdue overdue(String day) {
        return new MarkRecordalOverdue(ID, system(day));
    }

    private static RecordalFellOverdue overdueEvent() {
        return (RecordalFellOverdue) OfficeDecision.overdue(
                        RecordalState.after(null, OfficeDecision.opened(open(), PatentFixtures.POLICIES)),
                        overdue("2026-07-04"),
                        PatentFixtures.POLICIES)
                .getFirst();
    }

    private static Origin owner(String day) {
        return PatentFixtures.by(UNIVERSITY, Role.REPRESENTATIVE, day);
    }

    private static Origin registrar(String day) {
        return PatentFixtures.registrar(day);
    }

    private static Origin system(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    private static Matcher<List<? super EventMessage<?>>> one(Class<?> type) {
        return new CustomTypeSafeMatcher<>("one " + type.getSimpleName()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.size() == 1
                        && events.getFirst() instanceof EventMessage<?> message
                        && type.isInstance(message.getPayload());
            }
        };
    }

    private static void refused(ResultValidator<Recordal> result, String code) {
        result.expectException(RefusedCodes.exactly(code)).expectNoEvents();
    }
}
