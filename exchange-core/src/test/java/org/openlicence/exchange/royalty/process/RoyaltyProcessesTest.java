package org.openlicence.exchange.royalty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.Ending;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenInstalments;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenRoyalty;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.BreachDeclared;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.shared.UnknownAggregate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyProcessesTest {
    private static final Instant NOW = Instant.parse("2026-05-08T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 3);
    private static final LocalDate TO = LocalDate.of(2029, 4, 3);
    private static final Trace TRACE = Trace.of(Origin.following("evt_0", NOW), "p");
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final RoyaltyId ACCOUNT = new RoyaltyId("roy_1");
    private static final FeePlan RUNNING =
            FeePlan.entryPlusRoyalty(2_000_000, RoyaltyBase.NET_SALES, 300, "as printed", 6);
    private static final LicenceFormed FORMED =
            new LicenceFormed("lic_1", NOW, FROM, TO, LocalDate.of(2026, 7, 3), TRACE);
    private static final NoticeLapsed LAPSED = new NoticeLapsed("lic_1", "RIGHT_NOT_IN_FORCE", TRACE);

    private final RecordingCommands commands = new RecordingCommands();

    @Test
    void a_licence_with_a_running_share_opens_its_account() {
        process(notice(RUNNING), FORMED).on(FORMED, "evt_1");

        assertThat(commands.sent)
                .containsExactly(new OpenRoyalty(
                        ACCOUNT,
                        LICENCE,
                        "org_taker",
                        List.of("org_owner"),
                        RoyaltyBase.NET_SALES,
                        300,
                        "as printed",
                        6,
                        null,
                        Money.ofYuan("20000"),
                        FROM,
                        TO,
                        null,
                        Origin.following("evt_1", NOW)));
    }

    @Test
    void a_royalty_alone_has_an_account_with_its_minimum_and_no_entry_fee() {
        process(notice(FeePlan.royalty(RoyaltyBase.PROFIT, 500, "as printed", 12, 30_000L)), FORMED)
                .on(FORMED, "evt_1");

        assertThat(commands.sent).singleElement().isInstanceOfSatisfying(OpenRoyalty.class, open -> {
            assertThat(open.base()).isEqualTo(RoyaltyBase.PROFIT);
            assertThat(open.minimum()).isEqualTo(Money.ofYuan("300"));
            assertThat(open.entry()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void a_fee_in_instalments_opens_and_closes_its_account_and_a_full_term_is_told_apart() {
        FeePlan plan = FeePlan.instalments(List.of(FeePlan.Instalment.first(1), FeePlan.Instalment.after(12, 2)));
        LicenceCompleted completed = new LicenceCompleted("lic_1", TO, TRACE);
        var process = process(notice(plan), FORMED, completed);
        process.on(FORMED, "evt_1");
        process.on(completed, "evt_2", 2);
        assertThat(commands.sent)
                .containsExactly(
                        new OpenInstalments(
                                ACCOUNT,
                                LICENCE,
                                "org_taker",
                                List.of("org_owner"),
                                plan.tranches(),
                                FROM,
                                TO,
                                null,
                                Origin.following("evt_1", NOW)),
                        new CloseRoyalty(ACCOUNT, TO, Ending.COMPLETED, Origin.following("evt_2", NOW)));
    }

    @Test
    void the_end_of_a_licence_older_than_the_accounts_of_instalments_has_none_to_close() {
        LicenceEnded ended = new LicenceEnded("lic_1", "FEE_UNPAID", FROM.plusDays(9), TRACE);
        FeePlan instalments =
                FeePlan.instalments(List.of(FeePlan.Instalment.first(1), FeePlan.Instalment.after(12, 2)));
        ExchangeCommands nowhere = new ExchangeCommands() {
            @Override
            public CommandResult send(ExchangeCommand command) {
                throw new UnknownAggregate(command.aggregateId());
            }

            @Override
            public CommandResult send(ExchangeCommand command, long expectedVersion) {
                throw new UnknownAggregate(command.aggregateId());
            }
        };
        assertThatCode(() ->
                        process(nowhere, notice(instalments), FORMED, ended).on(ended, "evt_2", 2))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> process(nowhere, notice(RUNNING), FORMED, ended).on(ended, "evt_2", 2))
                .isInstanceOf(UnknownAggregate.class);
    }

    @Test
    void a_licence_without_one_neither_opens_nor_closes_an_account() {
        LicenceEnded ended = new LicenceEnded("lic_1", "FEE_UNPAID", FROM.plusDays(9), TRACE);
        var process = process(notice(FeePlan.lumpSum(5_000_000)), FORMED, ended);
        process.on(FORMED, "evt_1");
        process.on(ended, "evt_2", 2);
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void its_end_closes_the_account() {
        LicenceEnded ended = new LicenceEnded("lic_1", "FEE_UNPAID", FROM.plusDays(9), TRACE);
        process(notice(RUNNING), FORMED, ended).on(ended, "evt_2", 2);
        assertThat(commands.sent)
                .containsExactly(
                        new CloseRoyalty(ACCOUNT, FROM.plusDays(9), Ending.EARLY, Origin.following("evt_2", NOW)));
    }

    @Test
    void a_licence_that_did_not_form_after_all_leaves_no_period() {
        process(notice(RUNNING), FORMED, LAPSED).on(LAPSED, "evt_2", 2);
        assertThat(commands.sent)
                .containsExactly(new CloseRoyalty(ACCOUNT, FROM, Ending.EARLY, Origin.following("evt_2", NOW)));
    }

    @Test
    void an_invalidation_and_late_news_of_a_lapse_reach_the_account() {
        LicenceEnded invalidated = new LicenceEnded("lic_1", "INVALIDATED", FROM.plusDays(9), TRACE);
        process(notice(RUNNING), FORMED, invalidated).on(invalidated, "evt_2", 2);
        EndCorrected earlier = new EndCorrected("lic_1", "FEE_UNPAID", FROM.plusDays(3), TRACE);
        process(notice(RUNNING), FORMED, invalidated, earlier).on(earlier, "evt_3", 3);
        FormationCorrected never = new FormationCorrected("lic_1", "IN_FORCE", "RIGHT_NOT_IN_FORCE", FROM, TRACE);
        process(notice(RUNNING), FORMED, never).on(never, "evt_4", 2);
        assertThat(commands.sent)
                .containsExactly(
                        new CloseRoyalty(ACCOUNT, FROM.plusDays(9), Ending.INVALIDATED, Origin.following("evt_2", NOW)),
                        new CloseRoyalty(ACCOUNT, FROM.plusDays(3), Ending.EARLY, Origin.following("evt_3", NOW)),
                        new CloseRoyalty(ACCOUNT, FROM, Ending.EARLY, Origin.following("evt_4", NOW)));
    }

    @Test
    void a_notice_that_lapsed_before_its_licence_formed_closes_nothing() {
        process(notice(RUNNING), LAPSED, FORMED).on(LAPSED, "evt_1", 1);
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void a_declared_breach_ends_the_licence() {
        new WhenBreachDeclaredThenEndLicence(commands, CLOCK)
                .on(new BreachDeclared("roy_1", "lic_1", 1, TO.minusYears(1), TRACE), "evt_9");
        assertThat(commands.sent)
                .containsExactly(new EndLicence(LICENCE, "BREACH", TO.minusYears(1), Origin.following("evt_9", NOW)));
    }

    private WhenLicenceChangedThenKeepRoyalty process(LicenceEvent... events) {
        return process(commands, events);
    }

    private static WhenLicenceChangedThenKeepRoyalty process(ExchangeCommands commands, LicenceEvent... events) {
        EventHistory history = new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return List.of(events).stream().map(family::cast).toList();
            }
        };
        return new WhenLicenceChangedThenKeepRoyalty(commands, history, CLOCK);
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
