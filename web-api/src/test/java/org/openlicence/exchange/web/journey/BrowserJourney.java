package org.openlicence.exchange.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * A journey through the pages by one or more people, each with a browser of their own.
 *
 * <p>Fails on an error in the console, on a request to any other host and on an unsound page (see {@code soundness.js}).
 * Pictures of failures, and with {@code -Dpictures=true} of every step, are kept in {@code
 * target/screenshots/<journey>-<language>-<step>.png}.
 */
abstract class BrowserJourney extends WebIT {
    static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @RegisterExtension
    static final Chromium.OnThisMachine CHROMIUM = new Chromium.OnThisMachine();

    @Autowired
    private MessageSource messages;

    @Autowired
    private ExchangeCommands commands;

    @Autowired
    private SimulatedBank bank;

    @Autowired
    private PatentQueries patents;

    @Autowired
    private ListingQueries listings;

    @Autowired
    private LicenceQueries licences;

    private final List<Person> people = new ArrayList<>();

    /** Somebody not signed in. */
    final Person visitor(Language language) {
        return person(language, Person.desktop());
    }

    /** Somebody with that kind of browser, not signed in. */
    final Person person(Language language, Browser.NewContextOptions kind) {
        var person = new Person(CHROMIUM.browser(), kind, address(), language, messages, journey());
        people.add(person);
        return person;
    }

    /**
     * Somebody of the demo accounts, signed in before the browser was opened, and on no page yet. Signing in by the page is a
     * step of the journeys that are about it: {@link Person#signIn}.
     */
    final Person signedIn(String login, Language language) {
        return visitor(language).carrying(visitor().signedIn(login).cookies());
    }

    /** Sets the scene by commands, so that a journey begins where it is about something. */
    final Scene scene() {
        return new Scene(commands, bank, new Shown(patents, listings, licences));
    }

    /** First part of the names of the pictures: the class name in kebab case. */
    private String journey() {
        return getClass()
                .getSimpleName()
                .replaceAll("E2E$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    final void keepFailure() {
        people.forEach(Person::keepFailure);
    }

    @AfterEach
    void nobody_met_a_fault() {
        List<String> faults = new ArrayList<>();
        for (Person person : people) {
            faults.addAll(person.faults());
            person.close();
        }
        people.clear();
        assertThat(faults).isEmpty();
    }
}
