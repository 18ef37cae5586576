package org.openlicence.exchange.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AgreedCommission;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.Trace;

/** Who is told what at each step of an introduction. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchMailTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final MatchProposed PROPOSED = proposed("org_broker");
    private static final MatchEvent FIRST = new SideConsented("mat_1", "ENTERPRISE", 300, null, at("2026-06-03"));
    private static final MatchEvent SECOND = new SideConsented("mat_1", "OWNER", 300, null, at("2026-06-05"));

    @Test
    void both_sides_are_asked_and_the_other_one_hears_of_a_consent() {
        assertThat(told(PROPOSED))
                .containsExactly("org_sme MatchProposed 2026-07-01", "org_uni MatchProposed 2026-07-01");
        assertThat(told(FIRST, FIRST))
                .containsExactly("org_uni SideConsented.OTHER 2026-07-01", "org_broker SideConsented.BROKER");
        assertThat(told(FIRST, FIRST, SECOND)).as("read late").hasSize(2);
        assertThat(told(SECOND, FIRST, SECOND))
                .as("the introduction tells more")
                .isEmpty();
        assertThat(told(new MatchIntroduced("mat_1", "A", false, DAY, at("2026-06-05")), FIRST, SECOND))
                .containsExactly(
                        "org_uni MatchIntroduced", "org_broker MatchIntroduced", "org_sme MatchIntroduced.ENTERPRISE");
    }

    @Test
    void only_who_has_not_answered_is_reminded() {
        MatchEvent soon = new AnswerFellDueSoon("mat_1", at("2026-06-24"));
        assertThat(told(soon))
                .containsExactly("org_sme AnswerFellDueSoon 2026-07-01", "org_uni AnswerFellDueSoon 2026-07-01");
        assertThat(told(soon, FIRST)).containsExactly("org_uni AnswerFellDueSoon 2026-07-01");
        assertThat(told(new MatchLapsed("mat_1", at("2026-07-02")))).hasSize(3);
    }

    @Test
    void feedback_asks_the_owner_or_ends_it() {
        assertThat(told(feedback(DAY)))
                .containsExactly("org_broker FeedbackGiven", "org_uni FeedbackGiven.OWNER 2026-07-01");
        assertThat(told(feedback(null))).containsExactly("org_uni FeedbackEnded", "org_broker FeedbackEnded");
    }

    @Test
    void outcome_and_commission_are_told_to_those_they_concern() {
        assertThat(told(new MatchConcluded("mat_1", "LICENCE", "lic_1", DAY, 1L, at("2026-08-01"))))
                .hasSize(3);
        assertThat(told(new OutcomeUnlinked("mat_1", "lic_1", at("2026-08-02"))))
                .hasSize(3);
        assertThat(told(new CommissionClaimed("mat_1", 1, at("2026-08-03"))))
                .containsExactly("org_uni CommissionClaimed");
        assertThat(told(new CommissionSettled("mat_1", 1, "P", DAY, at("2026-08-04"))))
                .containsExactly("org_broker CommissionSettled");
        assertThat(told(new MisconductReported(
                        "mat_1", 1, "org_broker", "OWNER", "UNAGREED_FEE", "0", at("2026-08-04"))))
                .as("nobody learns from a mail who reported")
                .isEmpty();
    }

    @Test
    void an_introduction_of_the_exchange_has_no_broker_to_write_to() {
        MatchProposed own = proposed("org_exchange");
        assertThat(WhenMatchMovedThenWriteMail.told(new MatchLapsed("mat_1", at("2026-07-02")), own, List.of(own)))
                .extracting(WhenMatchMovedThenWriteMail.Told::organisationId)
                .containsExactly("org_sme", "org_uni");
    }

    @Test
    void the_exchange_proposes_a_pair_under_one_id_whenever_it_runs() {
        StandingMatch match = new StandingMatch(
                "dem_1",
                "org_sme",
                "pat_ZL201698691.4",
                "lst_1",
                List.of("org_uni"),
                9_600,
                new StandingMatch.Terms(6_000, 2_350, 1_000, 250, 0, 0),
                List.of(new StandingMatch.Tick("EFFECT", 9_000, true, "a", "b", false)),
                List.of(),
                new StandingMatch.Price(0, null, StandingMatch.Fit.UNKNOWN),
                new StandingMatch.Maturity(null, null, StandingMatch.Fit.UNKNOWN),
                0,
                null,
                false,
                Instant.EPOCH);
        var first = ExchangeProposals.proposal(match, "x", Instant.parse("2026-06-01T00:00:00Z"));
        var later = ExchangeProposals.proposal(match, "x", Instant.parse("2026-06-02T00:00:00Z"));
        assertThat(later.matchId()).isEqualTo(first.matchId());
        assertThat(first.contract()).isNull();
        assertThat(first.elements()).hasSize(1);
    }

    private static List<String> told(MatchEvent event, MatchEvent... past) {
        return WhenMatchMovedThenWriteMail.told(event, PROPOSED, List.of(past)).stream()
                .map(told -> told.organisationId() + " " + told.key().substring("match.mail.".length())
                        + (told.day() == null ? "" : " " + told.day()))
                .toList();
    }

    private static FeedbackGiven feedback(@Nullable LocalDate answerBy) {
        return new FeedbackGiven(
                "mat_1",
                4,
                "NONE",
                null,
                answerBy == null ? "NONE" : "LICENCE",
                answerBy == null ? "PRICE" : null,
                answerBy == null ? null : "org_uni",
                answerBy,
                at("2026-06-10"));
    }

    private static MatchProposed proposed(String broker) {
        return new MatchProposed(
                "mat_1",
                broker,
                "dem_1",
                "org_sme",
                "pat_1",
                "lst_1",
                "org_uni",
                List.of("org_uni"),
                7_400,
                List.of(),
                "0",
                null,
                new AgreedCommission("B-1", LocalDate.of(2026, 5, 20), 300, "OWNER", false, "1"),
                DAY,
                at("2026-06-01"));
    }

    private static Trace at(String day) {
        return new Trace(
                Instant.parse(day + "T04:00:00Z"), LocalDate.parse(day), "per_1", "org_x", List.of(), "0123456789ab");
    }
}
