package org.openlicence.exchange.eventstore;

import java.time.Clock;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.spotcheck.process.CheckedCases;
import org.openlicence.exchange.spotcheck.process.WhenContractRegisteredThenPlanSpotCheck;
import org.openlicence.exchange.spotcheck.process.WhenSampleDrawnThenBeginChecks;
import org.openlicence.exchange.spotcheck.process.WhenViolationFoundThenOpenRevocation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spot checks: what they read, and their processes. */
@Configuration(proxyBeanMethods = false)
class SpotCheckConfiguration {
    @Bean
    CheckedCases checkedCases(EventHistory history, OrganisationDirectory organisations) {
        return new CheckedCases(history, organisations);
    }

    @Bean
    WhenContractRegisteredThenPlanSpotCheck whenContractRegisteredThenPlanSpotCheck(
            ExchangeCommands commands, CheckedCases cases, Clock clock) {
        return new WhenContractRegisteredThenPlanSpotCheck(commands, cases, clock);
    }

    @Bean
    WhenSampleDrawnThenBeginChecks whenSampleDrawnThenBeginChecks(
            ExchangeCommands commands, CheckedCases cases, Clock clock) {
        return new WhenSampleDrawnThenBeginChecks(commands, cases, clock);
    }

    @Bean
    WhenViolationFoundThenOpenRevocation whenViolationFoundThenOpenRevocation(
            ExchangeCommands commands, CheckedCases cases, Clock clock) {
        return new WhenViolationFoundThenOpenRevocation(commands, cases, clock);
    }
}
