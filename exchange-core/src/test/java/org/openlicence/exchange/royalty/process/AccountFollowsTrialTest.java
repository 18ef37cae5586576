package org.openlicence.exchange.royalty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.Ending;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenInstalments;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenRoyalty;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.shared.UnknownAggregate;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;

/** A converted trial opens the account of its licence, and nothing else of a trial does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountFollowsTrialTest {
    private static final Instant NOW = Instant.parse("2026-05-08T01:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 4, 3);
    private static final LocalDate TO = LocalDate.of(2029, 4, 3);
    private static final LocalDate PAID_FROM = FROM.plusYears(1);
    private static final Trace TRACE = Trace.of(Origin.following("evt_0", NOW), "p");
    private static final RoyaltyId ACCOUNT = new RoyaltyId("roy_1");
    private static final LicenceFormed FORMED =
            new LicenceFormed("lic_1", NOW, FROM, TO, LocalDate.of(2026, 7, 3), TRACE);
    private static final Deferral DEFERRAL = new Deferral(
            12,
            null,
            Deferral.Conversion.AUTO,
            Deferral.FirstDue.TRIAL_END,
            null,
            "stop",
            Deferral.Guarantee.NONE,
            null,
            false);
    private static final FeePlan SHARE =
            FeePlan.deferred(FeePlan.royalty(RoyaltyBase.PROFIT, 500, "as printed", 6, 30_000L), DEFERRAL);
    private static final FeePlan TRANCHES =
            FeePlan.deferred(List.of(Instalment.first(1), Instalment.after(6, 2)), DEFERRAL);
    private static final Origin FOLLOWING = Origin.following("evt_1", NOW);

    private final RecordingCommands commands = new RecordingCommands();

    @Test
    void a_converted_trial_opens_the_account_from_its_first_due_day() {
        process(notice(SHARE), FORMED).on(set(PAID_FROM), "evt_1");
        process(notice(TRANCHES), FORMED).on(set(PAID_FROM), "evt_1");
        assertThat(commands.sent).hasSize(2);
        assertThat(commands.sent.getFirst()).isInstanceOfSatisfying(OpenRoyalty.class, open -> {
            assertThat(open.royaltyId()).isEqualTo(ACCOUNT);
            assertThat(open.base()).isEqualTo(RoyaltyBase.PROFIT);
            assertThat(open.entry()).isEqualTo(Money.ZERO);
            assertThat(open.minimum()).isEqualTo(Money.ofYuan("300"));
            assertThat(open.validFrom()).isEqualTo(FROM);
            assertThat(open.paidFrom()).isEqualTo(PAID_FROM);
        });
        assertThat(commands.sent.getLast()).isInstanceOfSatisfying(OpenInstalments.class, open -> {
            assertThat(open.tranches()).isEqualTo(TRANCHES.tranches());
            assertThat(open.paidFrom()).isEqualTo(PAID_FROM);
            assertThat(open.validTo()).isEqualTo(TO);
        });
    }

    @Test
    void the_licence_alone_opens_none_while_its_trial_runs() {
        process(notice(SHARE), FORMED).on(FORMED, "evt_1");
        process(notice(FeePlan.deferred(8_000_000, DEFERRAL)), FORMED).on(FORMED, "evt_1");
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void declined_or_lapsed_the_end_of_the_licence_finds_no_account() {
        LicenceEnded declined = new LicenceEnded("lic_1", "DECLINED", FROM.plusMonths(3), TRACE);
        commands.failingWith(new UnknownAggregate("roy_1"));
        assertThatCode(() -> process(notice(SHARE), FORMED, declined).on(declined, "evt_1", 2))
                .doesNotThrowAnyException();
        commands.sent.clear();
        process(notice(FeePlan.deferred(8_000_000, DEFERRAL)), FORMED, declined).on(declined, "evt_1", 2);
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void its_end_closes_the_account_and_one_that_never_was_takes_everything_with_it() {
        LicenceCompleted completed = new LicenceCompleted("lic_1", TO, TRACE);
        process(notice(SHARE), FORMED, completed).on(completed, "evt_1", 2);
        FormationCorrected never = new FormationCorrected("lic_1", "IN_FORCE", "RIGHT_NOT_IN_FORCE", FROM, TRACE);
        process(notice(SHARE), FORMED, never).on(never, "evt_1", 2);
        assertThat(commands.sent)
                .containsExactly(
                        new CloseRoyalty(ACCOUNT, TO, Ending.COMPLETED, FOLLOWING),
                        new CloseRoyalty(ACCOUNT, FROM, Ending.EARLY, FOLLOWING));
    }

    @Test
    void a_licence_that_was_over_before_has_no_account_and_one_that_ended_meanwhile_a_closed_one() {
        LicenceEnded before = new LicenceEnded("lic_1", "FEE_UNPAID", PAID_FROM, TRACE);
        process(notice(SHARE), FORMED, before).on(set(PAID_FROM), "evt_1");
        process(notice(SHARE), FORMED).on(set(TO), "evt_1");
        assertThat(commands.sent).isEmpty();

        LicenceEnded meanwhile = new LicenceEnded("lic_1", "INVALIDATED", PAID_FROM.plusDays(1), TRACE);
        process(notice(SHARE), FORMED, meanwhile).on(set(PAID_FROM), "evt_1");
        assertThat(commands.sent)
                .hasSize(2)
                .last()
                .isEqualTo(new CloseRoyalty(ACCOUNT, PAID_FROM.plusDays(1), Ending.INVALIDATED, FOLLOWING));
    }

    private static PaidTimeSet set(LocalDate beginsOn) {
        return new PaidTimeSet("tri_1", "lic_1", "org_taker", beginsOn, "TRIAL_END", TRACE);
    }

    private WhenLicenceChangedThenKeepRoyalty process(LicenceEvent... events) {
        EventHistory history = new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return List.of(events).stream().map(family::cast).toList();
            }
        };
        return new WhenLicenceChangedThenKeepRoyalty(commands, history, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static NoticeServed notice(FeePlan plan) {
        OfferTerms terms = new OfferTerms(plan, 36, null, "basis", "OFFICE", "guidance");
        return new NoticeServed(
                "lic_1",
                "lst_1",
                "pat_1",
                "org_taker",
                List.of("org_owner"),
                "org_owner",
                CanonicalJson.of(terms),
                1,
                terms.hash().value(),
                plan.dueAtConclusionFen(),
                NOW,
                null,
                "product",
                FROM,
                "310104",
                null,
                TRACE);
    }
}
