package org.openlicence.exchange.licence.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.InMemoryLicenceRegister;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceProcessesTest {
    private static final Instant NOW = Instant.parse("2026-05-08T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static final Trace TRACE = Trace.of(Origin.following("evt_0", NOW), "p");
    private static final PatentId PATENT = new PatentId("pat_1");

    private final InMemoryLicenceRegister register = new InMemoryLicenceRegister();
    private final RecordingCommands commands = new RecordingCommands();

    @BeforeEach
    void two_licences_of_the_listing_and_one_of_another() {
        register.reserve(new LicenceId("lic_1"), "org_a", PATENT, new ListingId("lst_1"));
        register.reserve(new LicenceId("lic_2"), "org_b", PATENT, new ListingId("lst_1"));
        register.reserve(new LicenceId("lic_3"), "org_a", new PatentId("pat_2"), new ListingId("lst_2"));
    }

    @Test
    void closed_listing_asks_all_its_notices_to_lapse_and_names_its_cause() {
        var process = new WhenListingClosedThenLapseNotices(commands, register, CLOCK);

        process.on(new ListingWithdrawn("lst_1", "42-19", DAY, TRACE), "evt_7");

        assertThat(commands.sent)
                .containsExactly(
                        new LapseNotice(new LicenceId("lic_1"), "LISTING_CLOSED", Origin.following("evt_7", NOW)),
                        new LapseNotice(new LicenceId("lic_2"), "LISTING_CLOSED", Origin.following("evt_7", NOW)));
    }

    @Test
    void ended_and_expired_listings_are_closed_too() {
        var process = new WhenListingClosedThenLapseNotices(commands, register, CLOCK);

        process.on(new ListingEnded("lst_2", "FEE_UNPAID", DAY, TRACE), "evt_8");
        process.on(new ListingExpired("lst_2", DAY, TRACE), "evt_9");

        assertThat(commands.sent).hasSize(2);
    }

    @Test
    void withdrawal_announced_for_a_later_day_leaves_notices_alone_until_then() {
        var process = new WhenListingClosedThenLapseNotices(commands, register, CLOCK);

        process.on(new ListingWithdrawn("lst_1", "42-20", DAY.plusDays(1), TRACE), "evt_7");
        assertThat(commands.sent).isEmpty();

        process.lapse(new ListingId("lst_1"), Origin.following("due_1", NOW.plusSeconds(86_400)));
        assertThat(commands.sent).hasSize(2);
    }

    @Test
    void end_of_the_right_ends_its_licences_and_the_same_event_sends_the_same_commands() {
        var process = new WhenRightEndedThenEndLicences(commands, register, CLOCK);
        RightEnded event = new RightEnded("pat_1", "FEE_UNPAID", DAY, TRACE);

        process.on(event, "evt_7");
        process.on(event, "evt_7");

        Origin origin = Origin.following("evt_7", NOW);
        assertThat(commands.sent)
                .containsExactly(
                        new EndLicence(new LicenceId("lic_1"), "FEE_UNPAID", DAY, origin),
                        new EndLicence(new LicenceId("lic_2"), "FEE_UNPAID", DAY, origin),
                        new EndLicence(new LicenceId("lic_1"), "FEE_UNPAID", DAY, origin),
                        new EndLicence(new LicenceId("lic_2"), "FEE_UNPAID", DAY, origin));
    }
}
