package org.openlicence.exchange.query.matchdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AgreedCommission;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.shared.Trace;

/** What broker and sides see of an introduction after each event; the same events again give the same view. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchFoldTest {
    private static final MatchEvent PROPOSED = new MatchProposed(
            "mat_1",
            "org_broker",
            "dem_1",
            "org_enterprise",
            "pat_1",
            "lst_1",
            "org_owner",
            List.of("org_owner"),
            7_400,
            List.of("MATERIAL"),
            "0",
            "CLIENT",
            new AgreedCommission("B-1", LocalDate.of(2026, 5, 20), 300, "OWNER", true, "c0"),
            LocalDate.of(2026, 7, 1),
            trace("2026-06-01"));
    private static final MatchEvent FIRST = new SideConsented("mat_1", "ENTERPRISE", 300, "c0", trace("2026-06-03"));
    private static final MatchEvent SECOND = new SideConsented("mat_1", "OWNER", 300, "c0", trace("2026-06-10"));
    private static final MatchEvent INTRODUCED =
            new MatchIntroduced("mat_1", "A", true, LocalDate.of(2027, 6, 10), trace("2026-06-10"));
    private static final MatchEvent CONCLUDED =
            new MatchConcluded("mat_1", "LICENCE", "lic_1", LocalDate.of(2026, 8, 1), 5_000_000L, trace("2026-08-01"));

    @Test
    void contacts_and_credit_begin_with_the_second_consent() {
        MatchView one = after(PROPOSED, FIRST);
        assertThat(one.status()).isEqualTo(MatchStatus.CONSENT_PENDING);
        assertThat(one.agreed("org_enterprise")).isTrue();
        assertThat(one.agreed("org_owner")).isFalse();
        assertThat(one.introduction()).isNull();
        MatchView both = after(PROPOSED, FIRST, SECOND, INTRODUCED);
        assertThat(both.status()).isEqualTo(MatchStatus.INTRODUCED);
        assertThat(both.firstReplyAt()).isEqualTo(one.firstReplyAt());
        assertThat(both.concernsOffice()).isTrue();
        CreditLine line = CreditLine.of(both, Objects.requireNonNull(both.introduction()));
        assertThat(line.introducedOn()).isEqualTo("2026-06-10");
        assertThat(line.managerId()).isEqualTo("per_1");
        assertThat(line.outcome()).isNull();
    }

    @Test
    void a_commission_is_due_from_the_outcome_until_it_is_paid() {
        MatchView concluded = after(PROPOSED, FIRST, SECOND, INTRODUCED, CONCLUDED);
        assertThat(concluded.commissionDue()).isTrue();
        MatchView claimed = MatchFold.after(concluded, new CommissionClaimed("mat_1", 150_000, trace("2026-09-01")), 5);
        assertThat(claimed.commissionDue()).isTrue();
        MatchView settled = MatchFold.after(
                claimed,
                new CommissionSettled("mat_1", 150_000, "PAY-1", LocalDate.of(2026, 9, 5), trace("2026-09-10")),
                6);
        assertThat(settled.commissionDue()).isFalse();
        MatchView unlinked = MatchFold.after(concluded, new OutcomeUnlinked("mat_1", "lic_1", trace("2026-08-05")), 5);
        assertThat(unlinked.status()).isEqualTo(MatchStatus.IN_TALKS);
        assertThat(unlinked.commissionDue()).isFalse();
        MatchView taken = MatchFold.after(claimed, new OutcomeUnlinked("mat_1", "lic_1", trace("2026-09-02")), 6);
        assertThat(taken.commission()).isNull();
        assertThat(MatchFold.after(taken, CONCLUDED, 7).commissionDue()).isTrue();
    }

    @Test
    void why_it_came_to_nothing_is_kept_as_a_code() {
        MatchView declined = after(PROPOSED, new MatchDeclined("mat_1", "OWNER", "PARTNER", null, trace("2026-06-02")));
        assertThat(declined.status()).isEqualTo(MatchStatus.CLOSED);
        assertThat(declined.refusal()).extracting(MatchView.Refused::reason).isEqualTo("PARTNER");
        MatchView refused = after(
                PROPOSED,
                FIRST,
                SECOND,
                INTRODUCED,
                new FeedbackGiven("mat_1", 2, "NONE", null, "NONE", "PRICE", null, null, trace("2026-06-20")));
        assertThat(refused.status()).isEqualTo(MatchStatus.CLOSED);
        assertThat(refused.refusal()).extracting(MatchView.Refused::reason).isEqualTo("PRICE");
    }

    @Test
    void later_payments_make_room_for_another_claim() {
        MatchEvent claimed = new CommissionClaimed("mat_1", 150_000, trace("2026-09-01"));
        MatchEvent settled =
                new CommissionSettled("mat_1", 150_000, "PAY-1", LocalDate.of(2026, 9, 5), trace("2026-09-06"));
        MatchEvent later =
                new RoyaltyCounted("mat_1", "B-1", 1_000_000, LocalDate.of(2026, 10, 1), trace("2026-10-02"));
        MatchView paid = after(PROPOSED, FIRST, SECOND, INTRODUCED, CONCLUDED, claimed, settled);
        assertThat(paid.commissionDue()).isFalse();
        MatchView more = after(PROPOSED, FIRST, SECOND, INTRODUCED, CONCLUDED, claimed, settled, later);
        assertThat(more.claimableFen()).isEqualTo(30_000);
        assertThat(more.commissionDue()).isTrue();
        MatchView again = after(
                PROPOSED,
                FIRST,
                SECOND,
                INTRODUCED,
                CONCLUDED,
                claimed,
                settled,
                later,
                new CommissionClaimed("mat_1", 30_000, trace("2026-10-03")));
        assertThat(again.claimOpen()).isTrue();
        assertThat(again.claimableFen()).isZero();
        assertThat(again.commission()).isNotNull().satisfies(commission -> {
            assertThat(commission.settledBeforeFen()).isEqualTo(150_000L);
            assertThat(commission.claimedInAll()).isEqualTo(180_000L);
        });
    }

    @Test
    void a_report_is_read_by_the_side_that_made_it_and_the_market_office() {
        MatchView reported = after(
                PROPOSED,
                new MisconductReported("mat_1", 1, "org_broker", "OWNER", "UNAGREED_FEE", "e", trace("2026-06-02")));
        assertThat(reported.readBy("org_broker", false).reports()).isEmpty();
        assertThat(reported.readBy("org_broker", false).textHashes()).containsExactlyInAnyOrder("0", "c0");
        assertThat(reported.readBy("org_enterprise", false).reports()).isEmpty();
        assertThat(reported.readBy("org_owner", false).textHashes()).containsExactlyInAnyOrder("0", "c0", "e");
        assertThat(reported.readBy("org_office", true)).isEqualTo(reported);
    }

    @Test
    void the_same_events_give_the_same_view_and_a_stream_begins_with_a_proposal() {
        assertThat(after(PROPOSED, FIRST, SECOND, INTRODUCED, CONCLUDED))
                .isEqualTo(after(PROPOSED, FIRST, SECOND, INTRODUCED, CONCLUDED));
        assertThatThrownBy(() -> MatchFold.after(null, FIRST, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static MatchView after(MatchEvent... events) {
        MatchView view = null;
        for (int i = 0; i < events.length; i++) {
            view = MatchFold.after(view, events[i], i);
        }
        return Objects.requireNonNull(view);
    }

    private static Trace trace(String day) {
        return new Trace(
                Instant.parse(day + "T04:00:00Z"), LocalDate.parse(day), "per_1", "org_1", List.of(), "policy");
    }
}
