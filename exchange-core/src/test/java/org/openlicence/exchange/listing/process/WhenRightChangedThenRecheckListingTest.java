package org.openlicence.exchange.listing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.entry;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.noon;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.with;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingCommand.ChangeOwners;
import org.openlicence.exchange.listing.ListingCommand.EndListing;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.listing.ListingCommand.SuspendListing;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Shanghai;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenRightChangedThenRecheckListingTest {
    private final List<ExchangeCommand> sent = new ArrayList<>();
    private final InMemoryListingRegister listings = new InMemoryListingRegister();
    private final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    private final WhenRightChangedThenRecheckListing process = new WhenRightChangedThenRecheckListing(
            new Sent(), listings, patents, Clock.fixed(noon("2026-08-15"), Shanghai.ZONE));

    private final EventMessage<PatentEvent> feeDue =
            GenericEventMessage.asEventMessage(new PatentEvent.AnnualFeeFellDue(
                    PatentFixtures.P1.value(), 9, day("2026-06-29"), 200_000, RefusedCodes.trace("2026-06-29")));
    private final EventMessage<PatentEvent> ended = GenericEventMessage.asEventMessage(new PatentEvent.RightEnded(
            PatentFixtures.P1.value(), "FEE_UNPAID", day("2026-06-29"), RefusedCodes.trace("2026-12-30")));

    @Test
    void an_overdue_fee_shuts_the_announced_listing_and_twice_sends_the_same() {
        patents.put(with(p1(), new AnnualFee(9, day("2026-06-29"), 200_000, null)));
        listings.put(entry(L1, ListingStatus.ANNOUNCED));
        process.on(feeDue.getPayload(), feeDue);
        process.on(feeDue.getPayload(), feeDue);
        assertThat(sent)
                .hasSize(2)
                .containsOnly(new SuspendListing(
                        L1, List.of("OL-05"), Origin.following(feeDue.getIdentifier(), noon("2026-08-15"))));
    }

    @Test
    void a_cleared_register_reopens_a_suspended_listing_only() {
        patents.put(p1());
        listings.put(entry(L1, ListingStatus.ANNOUNCED));
        process.on(feeDue.getPayload(), feeDue);
        assertThat(sent).isEmpty();
        listings.put(entry(L1, ListingStatus.SUSPENDED));
        process.on(feeDue.getPayload(), feeDue);
        assertThat(sent).singleElement().isInstanceOf(ResumeListing.class);
    }

    @Test
    void the_end_of_the_right_ends_a_listing_in_any_live_state() {
        patents.put(p1());
        listings.put(entry(L1, ListingStatus.DRAFT));
        process.on(ended.getPayload(), ended);
        assertThat(sent)
                .containsExactly(new EndListing(
                        L1,
                        "FEE_UNPAID",
                        day("2026-06-29"),
                        Origin.following(ended.getIdentifier(), noon("2026-08-15"))));
    }

    @Test
    void a_transfer_tells_the_listing_who_of_the_new_owners_is_here() {
        patents.put(p1());
        listings.put(entry(L1, ListingStatus.ANNOUNCED));
        PatentEvent.OwnersChanged sold = new PatentEvent.OwnersChanged(
                PatentFixtures.P1.value(),
                "T-1",
                List.of(new PatentOwner("org_new", "乙公司", 6_000), new PatentOwner(null, "丙公司", 4_000)),
                day("2026-05-04"),
                RefusedCodes.trace("2026-05-04"));
        EventMessage<PatentEvent> message = new GenericEventMessage<>(sold);
        process.on(sold, message);
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeOwners.class,
                        change -> assertThat(change.ownerIds()).containsExactly("org_new"));
    }

    @Test
    void a_draft_and_a_patent_without_a_listing_are_left_alone() {
        patents.put(with(p1(), new AnnualFee(9, day("2026-06-29"), 200_000, null)));
        process.on(feeDue.getPayload(), feeDue);
        listings.put(entry(L1, ListingStatus.DRAFT));
        process.on(feeDue.getPayload(), feeDue);
        assertThat(sent).isEmpty();
    }

    private final class Sent implements ExchangeCommands {
        @Override
        public CommandResult send(ExchangeCommand command) {
            sent.add(command);
            return new CommandResult(command.aggregateId(), 0);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    }
}
