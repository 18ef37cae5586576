package org.openlicence.exchange.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.alert.SubscriberCommand.ChangeSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.DropSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.SaveSearch;
import org.openlicence.exchange.alert.SubscriberCommand.StopWatching;
import org.openlicence.exchange.alert.SubscriberCommand.WatchPatent;
import org.openlicence.exchange.alert.event.SubscriberEvent.PatentWatched;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchChanged;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchDropped;
import org.openlicence.exchange.alert.event.SubscriberEvent.SearchSaved;
import org.openlicence.exchange.alert.event.SubscriberEvent.WatchingStopped;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** A person of an enterprise who follows a patent and a search from 2026-05-04 on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscriberTest {
    private static final Origin PERSON = PatentFixtures.by(ENTERPRISE, Role.REPRESENTATIVE, "2026-05-04");
    private static final SubscriberId ID = SubscriberId.of(PERSON.actor());
    private static final SavedSearchId SEARCH = new SavedSearchId("sav_1");
    private static final SearchWords WORDS = new SearchWords("our secret coating", "q=coating+that+does+not+burn");

    private final InMemorySearchTexts texts = new InMemorySearchTexts();
    private final AggregateTestFixture<Subscriber> fixture = new AggregateTestFixture<>(Subscriber.class);

    SubscriberTest() {
        var patents = new InMemoryPatentRegister();
        patents.enter(PatentFixtures.p1());
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(PatentFixtures.POLICIES);
        fixture.registerInjectableResource(patents);
        fixture.registerInjectableResource(texts);
    }

    @Test
    void a_patent_is_watched_once_and_no_longer() {
        fixture.givenNoPriorActivity().when(watch(P1)).expectEventsMatching(of(PatentWatched.class));
        fixture.givenCommands(watch(P1)).when(watch(P1)).expectNoEvents();
        fixture.givenCommands(watch(P1)).when(stop()).expectEventsMatching(of(WatchingStopped.class));
        fixture.givenCommands(watch(P1), stop()).when(stop()).expectNoEvents();
    }

    @Test
    void only_the_person_itself_in_the_part_played() {
        Origin colleague =
                new Origin(new Actor("per_colleague", ENTERPRISE, PERSON.actor().roles()), PERSON.at(), null);
        refused(fixture.givenNoPriorActivity().when(new WatchPatent(ID, P1, colleague)), "AUTH-01");
        refused(fixture.givenCommands(watch(P1)).when(new StopWatching(ID, P1, colleague)), "AUTH-01");
        Origin elsewhere = new Origin(
                new Actor(PERSON.actor().personId(), "org_other", PERSON.actor().roles()), PERSON.at(), null);
        refused(fixture.givenCommands(save()).when(new DropSavedSearch(ID, SEARCH, elsewhere)), "AUTH-01");
    }

    @Test
    void ALR_01_and_ALR_05_a_list_is_bounded_and_holds_patents_that_are_entered() {
        refused(fixture.givenNoPriorActivity().when(watch(new PatentId("pat_unknown"))), "ALR-05");
        fixture.given(full(200)).when(watch(new PatentId("pat_0"))).expectNoEvents();
        refused(fixture.given(full(200)).when(watch(P1)), "ALR-01");
        fixture.given(full(199)).when(watch(P1)).expectEventsMatching(of(PatentWatched.class));
    }

    @Test
    void a_search_is_saved_changed_and_dropped_and_its_words_never_enter_the_log() {
        fixture.givenNoPriorActivity().when(save()).expectEventsMatching(of(SearchSaved.class));
        assertThat(texts.of("sav_1", WORDS.hash().value())).contains(WORDS);
        fixture.givenCommands(save()).when(save()).expectNoEvents();
        fixture.givenCommands(save())
                .when(change(WORDS, AlertFrequency.DAILY))
                .expectEventsMatching(of(SavedSearchChanged.class));
        fixture.givenCommands(save())
                .when(change(WORDS, AlertFrequency.AT_ONCE))
                .expectNoEvents();
        fixture.givenCommands(save()).when(drop()).expectEventsMatching(of(SavedSearchDropped.class));
        assertThat(texts.of("sav_1", WORDS.hash().value())).isEmpty();
        assertThat(fixture.getEventStore()
                        .readEvents(ID.value())
                        .asStream()
                        .map(event -> event.getPayload().toString()))
                .isNotEmpty()
                .noneMatch(event -> event.contains("coating"));
        fixture.givenCommands(save(), drop()).when(drop()).expectNoEvents();
    }

    @Test
    void ALR_02_searches_are_bounded() {
        refused(fixture.given(saved(50)).when(save()), "ALR-02");
        fixture.given(saved(49)).when(save()).expectEventsMatching(of(SearchSaved.class));
    }

    @Test
    void ALR_03_and_ALR_04_an_id_names_one_search() {
        refused(fixture.givenCommands(watch(P1)).when(change(WORDS, AlertFrequency.DAILY)), "ALR-03");
        refused(fixture.givenCommands(save(), drop()).when(change(WORDS, AlertFrequency.DAILY)), "ALR-03");
        refused(
                fixture.givenCommands(save()).when(new SaveSearch(ID, SEARCH, WORDS, AlertFrequency.DAILY, PERSON)),
                "ALR-04");
        refused(fixture.givenCommands(save(), drop()).when(save()), "ALR-04");
    }

    @Test
    void words_keep_their_limits() {
        var blank = new SearchWords(" ", "q=" + "x".repeat(SearchWords.MAX_QUERY));
        refused(
                fixture.givenNoPriorActivity().when(new SaveSearch(ID, SEARCH, blank, AlertFrequency.DAILY, PERSON)),
                "IN-01",
                "IN-01");
    }

    private static Object[] full(int patents) {
        return IntStream.range(0, patents)
                .mapToObj(i -> new PatentWatched(ID.value(), "pat_" + i, trace()))
                .toArray();
    }

    private static Object[] saved(int searches) {
        return Stream.iterate(100, i -> i + 1)
                .limit(searches)
                .map(i -> new SearchSaved(ID.value(), "sav_" + i, "0", "DAILY", trace()))
                .toArray();
    }

    private static org.openlicence.exchange.shared.Trace trace() {
        return org.openlicence.exchange.shared.Trace.of(
                PERSON, PatentFixtures.POLICIES.version(), org.openlicence.exchange.shared.Law.DESIGN.art("alerts"));
    }

    private static WatchPatent watch(PatentId patent) {
        return new WatchPatent(ID, patent, PERSON);
    }

    private static StopWatching stop() {
        return new StopWatching(ID, P1, PERSON);
    }

    private static SaveSearch save() {
        return new SaveSearch(ID, SEARCH, WORDS, AlertFrequency.AT_ONCE, PERSON);
    }

    private static ChangeSavedSearch change(SearchWords words, AlertFrequency frequency) {
        return new ChangeSavedSearch(ID, SEARCH, words, frequency, PERSON);
    }

    private static DropSavedSearch drop() {
        return new DropSavedSearch(ID, SEARCH, PERSON);
    }

    private static Matcher<List<? super EventMessage<?>>> of(Class<?>... types) {
        List<Class<?>> expected = List.of(types);
        return new CustomTypeSafeMatcher<>("events " + expected) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.stream()
                        .map(event -> ((EventMessage<?>) event).getPayloadType())
                        .toList()
                        .equals(expected);
            }
        };
    }

    private static void refused(ResultValidator<Subscriber> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }
}
