package org.openlicence.exchange.match;

import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.SettleCommission;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;

/** The commission of a broker: what it is reckoned on, who claims and who settles it (docs/domain/match.md). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchCommissionTest extends MatchStage {
    @Test
    void a_commission_is_claimed_under_a_contract_within_its_rate_and_settled_by_its_payer() {
        MatchCommand[] concluded = after(introduced(), outcome("2026-08-01"));
        given(concluded).when(claim("1500")).expectEventsMatching(of(CommissionClaimed.class));
        refused(given(concluded).when(claim("1500.01")), "MAT-17");
        refused(given(introduced()).when(claim("1500")), "MAT-09");
        MatchCommand[] claimed = after(concluded, claim("1500"));
        given(claimed).when(claim("1500")).expectNoEvents();
        refused(given(claimed).when(claim("1400")), "MAT-19");
        given(claimed).when(settle(ENTERPRISE, "2026-09-05")).expectEventsMatching(of(CommissionSettled.class));
        refused(given(claimed).when(settle(UNIVERSITY, "2026-09-05")), "MAT-18");
        refused(given(claimed).when(settle(ENTERPRISE, "2026-09-11")), "MAT-20");
        refused(given(concluded).when(settle(ENTERPRISE, "2026-09-05")), "MAT-19");
        given(after(claimed, settle(ENTERPRISE, "2026-09-05")))
                .when(settle(ENTERPRISE, "2026-09-05"))
                .expectNoEvents();
    }

    @Test
    void a_commission_belongs_to_the_outcome_that_stands() {
        MatchCommand[] unlinked = after(
                introduced(),
                outcome("2026-08-01"),
                claim("1500"),
                new UnlinkOutcome(ID, "lic_1", exchange("2026-08-05")));
        refused(given(unlinked).when(settle(ENTERPRISE, "2026-09-05")), "MAT-09", "MAT-19");
        refused(given(unlinked).when(claim("1500")), "MAT-09");
        MatchCommand[] again = after(unlinked, outcome("2026-08-10"));
        refused(given(again).when(settle(ENTERPRISE, "2026-09-05")), "MAT-19");
        given(again).when(claim("1500")).expectEventsMatching(of(CommissionClaimed.class));
        given(after(again, claim("1500")))
                .when(settle(ENTERPRISE, "2026-09-05"))
                .expectEventsMatching(of(CommissionSettled.class));
    }

    @Test
    void what_is_paid_later_bears_commission_where_the_contract_says_so() {
        MatchCommand[] concluded = after(introduced(), outcome("2026-08-01"));
        given(concluded).when(royalty("lic_1", "B-1", "10000")).expectEventsMatching(of(RoyaltyCounted.class));
        given(after(concluded, royalty("lic_1", "B-1", "10000")))
                .when(royalty("lic_1", "B-1", "10000"))
                .expectNoEvents();
        given(concluded).when(royalty("lic_2", "B-1", "10000")).expectNoEvents();
        given(introduced()).when(royalty("lic_1", "B-1", "10000")).expectNoEvents();
        MatchCommand[] paid = after(concluded, claim("1500"), settle(ENTERPRISE, "2026-09-05"));
        refused(given(paid).when(claim("300")), "MAT-17");
        given(paid).when(claim("1500")).expectNoEvents();
        MatchCommand[] later = after(paid, royalty("lic_1", "B-1", "10000"));
        refused(given(later).when(claim("300.01")), "MAT-17");
        given(later).when(claim("300")).expectEventsMatching(of(CommissionClaimed.class));
        given(after(later, claim("300")))
                .when(new SettleCommission(ID, "PAY-2", day("2026-11-01"), side(ENTERPRISE, "2026-11-02")))
                .expectEventsMatching(of(CommissionSettled.class));
    }

    @Test
    void what_is_paid_later_bears_none_under_a_contract_on_conclusion() {
        BrokerageContract once = new BrokerageContract(
                "B-2026-1", day("2026-05-20"), 300, MatchSide.ENTERPRISE, false, "3 % of what is due");
        MatchCommand[] concluded = {
            propose(ID, BROKER, null, once), consent(ENTERPRISE), consent(UNIVERSITY), outcome("2026-08-01")
        };
        given(concluded).when(royalty("lic_1", "B-1", "10000")).expectNoEvents();
    }

    @Test
    void without_a_written_contract_there_is_no_commission() {
        MatchCommand[] unpaid = {
            propose(ID, BROKER, null, null),
            new ConsentToContact(ID, 0, null, side(ENTERPRISE, "2026-06-10")),
            new ConsentToContact(ID, 0, null, side(UNIVERSITY, "2026-06-10")),
            outcome("2026-08-01")
        };
        refused(given(unpaid).when(claim("1500")), "MAT-16");
    }
}
