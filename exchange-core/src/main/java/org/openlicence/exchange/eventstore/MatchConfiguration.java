package org.openlicence.exchange.eventstore;

import java.time.Clock;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.institution.BrokeredYears;
import org.openlicence.exchange.institution.ManagerAccounts;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.match.IntroducedYears;
import org.openlicence.exchange.match.MatchRegister;
import org.openlicence.exchange.match.OfferedPatents;
import org.openlicence.exchange.match.ProposalSources;
import org.openlicence.exchange.match.process.WhenDemandAwardedThenLinkOutcome;
import org.openlicence.exchange.match.process.WhenLicenceFormedThenLinkOutcome;
import org.openlicence.exchange.match.process.WhenMisconductReportedThenOpenCreditCase;
import org.openlicence.exchange.match.process.WhenRoyaltyPaidThenCountIt;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationPeople;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Introductions: what they are judged by, and their processes. */
@Configuration(proxyBeanMethods = false)
class MatchConfiguration {
    @Bean
    OfferedPatents offeredPatents(ListingRegister listings, PatentRegister patents, EventHistory history) {
        return new OfferedPatents(listings, patents, history);
    }

    @Bean
    BrokeredYears brokeredYears(MatchRegister register, EventHistory history) {
        return new IntroducedYears(register, history);
    }

    /** Only a node with accounts knows who acts for whom; no other takes orders of people. */
    @Bean
    ManagerAccounts managerAccounts(ObjectProvider<OrganisationPeople> people) {
        return (person, organisation) -> people.getObject().acts(person, organisation);
    }

    @Bean
    ProposalSources proposalSources(
            EventHistory history,
            OfferedPatents patents,
            DemandRegister demands,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        return new ProposalSources(history, patents, demands, organisations, policies);
    }

    @Bean
    WhenLicenceFormedThenLinkOutcome whenLicenceFormedThenLinkOutcome(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        return new WhenLicenceFormedThenLinkOutcome(commands, register, history, clock);
    }

    @Bean
    WhenDemandAwardedThenLinkOutcome whenDemandAwardedThenLinkOutcome(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        return new WhenDemandAwardedThenLinkOutcome(commands, register, history, clock);
    }

    @Bean
    WhenRoyaltyPaidThenCountIt whenRoyaltyPaidThenCountIt(
            ExchangeCommands commands, MatchRegister register, EventHistory history, Clock clock) {
        return new WhenRoyaltyPaidThenCountIt(commands, register, history, clock);
    }

    @Bean
    WhenMisconductReportedThenOpenCreditCase whenMisconductReportedThenOpenCreditCase(
            ExchangeCommands commands, Clock clock) {
        return new WhenMisconductReportedThenOpenCreditCase(commands, clock);
    }
}
