package org.openlicence.exchange.taxpreference.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.InMemoryContractRegister;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EnterYearShare;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.taxpreference.event.YearShare;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxProcessesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final Trace TRACE = Trace.of(RegistrationCase.at(Actor.SYSTEM, "2026-11-20"), "test");
    private static final YearIncome INCOME = new YearIncome("reg_1", "PATENT", "OWNERSHIP", 0, true, 0, true, 100);

    private final List<ExchangeCommand> sent = new ArrayList<>();
    private final List<ExchangeEvent> known = new ArrayList<>();
    private final ExchangeCommands commands = new ExchangeCommands() {
        @Override
        public CommandResult send(ExchangeCommand command) {
            sent.add(command);
            return new CommandResult(command.aggregateId(), 0);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    };
    private final EventHistory history = new EventHistory() {
        @Override
        public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
            return known.stream()
                    .filter(event -> event.aggregateId().equals(aggregateId))
                    .map(family::cast)
                    .toList();
        }
    };

    private static PreferenceEvaluated evaluated(String id, YearIncome income) {
        TaxResult result = new TaxResult("ESTIMATED", 0, List.of(), List.of(), List.of(), true);
        return new PreferenceEvaluated(
                id,
                "reg_1",
                "org_university",
                "SELLER",
                "R-CIT-TT",
                1,
                "2026",
                LocalDate.parse("2026-12-31"),
                1,
                List.of(),
                result,
                0,
                income,
                "CN",
                TRACE);
    }

    @Test
    void a_registered_contract_has_its_common_reliefs_judged() {
        new WhenContractChangedThenReEvaluate(commands, history, CLOCK)
                .on(
                        new ContractRegistered(
                                "reg_1", "2026310007000123", LocalDate.parse("2026-03-20"), "per_wang", TRACE),
                        "event-1");
        assertThat(sent)
                .extracting(ExchangeCommand::aggregateId)
                .containsExactly(
                        "txp_vat_tech-seller-1", "txp_cit_tt-seller-1", "txp_stamp-seller-1", "txp_stamp-buyer-1");
        assertThat(sent)
                .allSatisfy(command ->
                        assertThat(((EvaluatePreference) command).inputs()).isNull());
    }

    @Test
    void what_a_party_had_judged_itself_is_judged_again_when_the_registration_ends() {
        known.add(evaluated("txp_rd-buyer-1", null));
        new WhenContractChangedThenReEvaluate(commands, history, CLOCK)
                .on(new RegistrationRevoked("reg_1", "V1", "untrue", LocalDate.parse("2026-11-02"), TRACE), "event-2");
        assertThat(sent)
                .extracting(ExchangeCommand::aggregateId)
                .contains("txp_rd-buyer-1")
                .hasSize(5);
    }

    @Test
    void every_registered_contract_of_a_taxpayer_is_judged_again_when_it_gives_the_exemption_up() {
        var contracts = new InMemoryContractRegister();
        var subject = RegistrationCase.subject(100);
        RegistrationId contract = new RegistrationId("reg_9");
        contracts.claim(contract, new ContractKey(ContentHash.of("contract"), ContentHash.of("text")));
        contracts.note(contract, subject);
        contracts.number(contract, new OfficialNumber("2026310007000123"));
        new WhenExemptionWaivedThenReEvaluate(commands, contracts, CLOCK)
                .on(
                        new VatExemptionWaived(
                                "txw_university", "org_university", LocalDate.parse("2026-07-01"), null, TRACE),
                        "event-6");
        assertThat(sent).singleElement().isInstanceOfSatisfying(EvaluatePreference.class, command -> {
            assertThat(command.aggregateId()).isEqualTo("txp_vat_tech-seller-9");
            assertThat(command.inputs()).isNull();
        });
    }

    @Test
    void an_income_goes_into_its_year_and_the_year_to_its_contracts() {
        var enter = new WhenIncomeEvaluatedThenEnterYear(commands, CLOCK);
        enter.on(evaluated("txp_cit_tt-seller-1", null), "event-3");
        assertThat(sent).isEmpty();
        enter.on(evaluated("txp_cit_tt-seller-1", INCOME), "event-4");
        assertThat(sent).singleElement().isInstanceOfSatisfying(EnterYearIncome.class, command -> {
            assertThat(command.taxYearId().value()).isEqualTo("txy_2026-university");
            assertThat(command.income()).isEqualTo(INCOME);
        });

        sent.clear();
        YearShare share = new YearShare("reg_1", true, 100, 0, 25);
        new WhenYearAssessedThenShareIt(commands, CLOCK)
                .on(
                        new YearAssessed(
                                "txy_2026-university",
                                "org_university",
                                2026,
                                "CN",
                                INCOME,
                                100,
                                100,
                                0,
                                0,
                                List.of(share),
                                TRACE),
                        "event-5");
        assertThat(sent).singleElement().isInstanceOfSatisfying(EnterYearShare.class, command -> {
            assertThat(command.aggregateId()).isEqualTo("txp_cit_tt-seller-1");
            assertThat(command.share()).isEqualTo(share);
        });
    }
}
