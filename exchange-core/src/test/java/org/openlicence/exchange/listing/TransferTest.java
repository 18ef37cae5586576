package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.p1OfTwo;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand.ChangeOwners;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** Acceptance scenario 32 on the listing's side, and what a transfer does in every other state. */
class TransferTest extends ListingTestBase {
    private static final ChangeOwners SOLD = new ChangeOwners(L1, List.of(ENTERPRISE), exchange("2026-05-04"));

    @Test
    void scenario_32_transfer() {
        after(p1(), announced(false), SOLD).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
        assertThat(row().openOn(day("2026-05-04"))).isFalse();
        assertThat(row().ownerIds()).containsExactly(ENTERPRISE);

        List<ListingCommand> sold = plus(announced(false), SOLD);
        after(p1(), sold, new ResumeListing(L1, registrar("2026-05-05")))
                .expectException(RefusedCodes.exactly("OL-10"));
        after(p1(), sold, new ResumeListing(L1, exchange("2026-05-05"))).expectNoEvents();
        after(p1(), sold, SOLD).expectNoEvents();
    }

    @Test
    void the_new_owner_withdraws_and_the_former_one_no_longer_may() {
        List<ListingCommand> sold = plus(announced(false), SOLD);
        after(p1(), sold, requestWithdrawal("2026-05-05")).expectException(RefusedCodes.exactly("AUTH-01"));
        RequestWithdrawal byBuyer =
                new RequestWithdrawal(L1, "重新声明", by(ENTERPRISE, Role.REPRESENTATIVE, "2026-05-05"));
        after(
                        p1(),
                        plus(sold, byBuyer),
                        new RecordWithdrawalAnnouncement(L1, "42-20", day("2026-05-12"), registrar("2026-05-12")))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.WITHDRAWN);
    }

    @Test
    void a_declaration_not_filed_yet_begins_anew_with_its_new_owners() {
        after(p1(), ready(AT_50_000, false), SOLD).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
        assertThat(row().representativeId()).isEqualTo(ENTERPRISE);
    }

    @Test
    void a_declaration_that_lies_with_the_office_is_shut_when_it_is_announced() {
        after(p1(), plus(filed(false), SOLD), announce("2026-05-06", "2026-05-06"))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
    }

    @Test
    void a_co_owner_who_leaves_takes_no_consent_away() {
        ChangeOwners left = new ChangeOwners(L1, List.of(UNIVERSITY), exchange("2026-05-04"));
        after(p1OfTwo(), announced(true), left).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.ANNOUNCED);
    }

    @Test
    void a_right_that_went_to_somebody_not_here_is_shut_and_nobody_here_may_act_on_it() {
        ChangeOwners away = new ChangeOwners(L1, List.of(), exchange("2026-05-04"));
        after(p1(), announced(false), away).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
        after(p1(), plus(announced(false), away), requestWithdrawal("2026-05-05"))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }
}
