package org.openlicence.exchange.web.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.query.matchdesk.MatchView.Introduction;
import org.openlicence.exchange.query.matchdesk.MatchView.Outcome;
import org.openlicence.exchange.query.matchdesk.MatchView.Proposal;
import org.openlicence.exchange.query.matchdesk.MatchView.Report;
import org.openlicence.exchange.web.institution.Institutions.BrokeredContract;

/** What the market office reads of a brokered contract, case by case (ADR 38). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokeredContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Report REPORT = new Report(1, "OWNER", "UNAGREED_FEE", "0".repeat(64), DAY);

    @Test
    void of_a_registered_contract_the_office_reads_number_and_sum_but_not_who_concluded_it() {
        assertThat(BrokeredContract.ofOffice(match(false), "2026310100000123"))
                .contains(new BrokeredContract("LICENCE", DAY, 5_000_000L, "2026310100000123", null, null));
    }

    @Test
    void of_an_unregistered_contract_it_reads_nothing() {
        assertThat(BrokeredContract.ofOffice(match(false), null)).isEmpty();
    }

    @Test
    void of_one_that_was_drawn_or_reported_it_reads_everything() {
        BrokeredContract whole = new BrokeredContract("LICENCE", DAY, 5_000_000L, null, "org_sme", "org_uni");
        assertThat(BrokeredContract.ofOffice(match(true), null)).contains(whole);
        assertThat(BrokeredContract.ofOffice(match(false, REPORT), null)).contains(whole);
        assertThat(BrokeredContract.whole(match(false), null))
                .as("the institution itself")
                .isEqualTo(whole);
    }

    private static MatchView match(boolean inspected, Report... reports) {
        Instant at = Instant.parse("2026-06-10T02:00:00Z");
        return new MatchView(
                "mat_1",
                5,
                new Proposal(
                        "org_broker",
                        "per_1",
                        null,
                        "org_sme",
                        "pat_1",
                        null,
                        "org_uni",
                        List.of("org_uni"),
                        null,
                        List.of(),
                        "0".repeat(64),
                        null,
                        null,
                        DAY),
                MatchStatus.CONCLUDED,
                DAY,
                DAY,
                new Introduction(DAY, "B", inspected, DAY.plusYears(1)),
                null,
                null,
                null,
                new Outcome("LICENCE", "lic_1", DAY, 5_000_000L, null),
                null,
                List.of(reports),
                at,
                at,
                at,
                at);
    }
}
