package org.openlicence.exchange.eventstore;

import java.time.Clock;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.process.WhenListingClosedThenLapseNotices;
import org.openlicence.exchange.licence.process.WhenRightEndedThenEndLicences;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.process.WhenRightChangedThenRecheckListing;
import org.openlicence.exchange.negotiation.process.WhenContractSignedThenFormLicence;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.recordal.process.WhenLicenceFormedThenOpenRecordal;
import org.openlicence.exchange.royalty.process.WhenBreachDeclaredThenEndLicence;
import org.openlicence.exchange.royalty.process.WhenLicenceChangedThenKeepRoyalty;
import org.openlicence.exchange.settlement.SettlementAccount;
import org.openlicence.exchange.settlement.process.WhenDeferredMismatchedThenInstructBank;
import org.openlicence.exchange.settlement.process.WhenRefundOrderedThenInstructBank;
import org.openlicence.exchange.settlement.process.WhenRoyaltyMismatchedThenInstructBank;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.trial.process.WhenClaimDecidedThenTellTrial;
import org.openlicence.exchange.trial.process.WhenGuaranteeCalledThenFileClaim;
import org.openlicence.exchange.trial.process.WhenLicenceChangedThenKeepTrial;
import org.openlicence.exchange.trial.process.WhenTrialEndedThenEndLicence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The processes: what the exchange does by itself when something happened. One bean a {@code When<Event>Then<Command>} class.
 *
 * <p>A process lives in {@code <capability>.process} of the capability that acts, and takes {@code ExchangeCommands}, a
 * {@code Clock} and read ports.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {
    @Bean
    WhenRightChangedThenRecheckListing whenRightChangedThenRecheckListing(
            ExchangeCommands commands, ListingRegister listings, PatentRegister patents, Clock clock) {
        return new WhenRightChangedThenRecheckListing(commands, listings, patents, clock);
    }

    @Bean
    WhenListingClosedThenLapseNotices whenListingClosedThenLapseNotices(
            ExchangeCommands commands, LicenceRegister licences, Clock clock) {
        return new WhenListingClosedThenLapseNotices(commands, licences, clock);
    }

    @Bean
    WhenRightEndedThenEndLicences whenRightEndedThenEndLicences(
            ExchangeCommands commands, LicenceRegister licences, Clock clock) {
        return new WhenRightEndedThenEndLicences(commands, licences, clock);
    }

    @Bean
    WhenContractSignedThenFormLicence whenContractSignedThenFormLicence(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenContractSignedThenFormLicence(commands, history, clock);
    }

    @Bean
    WhenRefundOrderedThenInstructBank whenRefundOrderedThenInstructBank(SettlementAccount account) {
        return new WhenRefundOrderedThenInstructBank(account);
    }

    @Bean
    WhenLicenceFormedThenOpenRecordal whenLicenceFormedThenOpenRecordal(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenLicenceFormedThenOpenRecordal(commands, history, clock);
    }

    @Bean
    WhenLicenceChangedThenKeepRoyalty whenLicenceChangedThenKeepRoyalty(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenLicenceChangedThenKeepRoyalty(commands, history, clock);
    }

    @Bean
    WhenBreachDeclaredThenEndLicence whenBreachDeclaredThenEndLicence(ExchangeCommands commands, Clock clock) {
        return new WhenBreachDeclaredThenEndLicence(commands, clock);
    }

    @Bean
    WhenRoyaltyMismatchedThenInstructBank whenRoyaltyMismatchedThenInstructBank(SettlementAccount account) {
        return new WhenRoyaltyMismatchedThenInstructBank(account);
    }

    @Bean
    WhenLicenceChangedThenKeepTrial whenLicenceChangedThenKeepTrial(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenLicenceChangedThenKeepTrial(commands, history, clock);
    }

    @Bean
    WhenTrialEndedThenEndLicence whenTrialEndedThenEndLicence(ExchangeCommands commands, Clock clock) {
        return new WhenTrialEndedThenEndLicence(commands, clock);
    }

    @Bean
    WhenGuaranteeCalledThenFileClaim whenGuaranteeCalledThenFileClaim(ExchangeCommands commands, Clock clock) {
        return new WhenGuaranteeCalledThenFileClaim(commands, clock);
    }

    @Bean
    WhenClaimDecidedThenTellTrial whenClaimDecidedThenTellTrial(ExchangeCommands commands, Clock clock) {
        return new WhenClaimDecidedThenTellTrial(commands, clock);
    }

    @Bean
    WhenDeferredMismatchedThenInstructBank whenDeferredMismatchedThenInstructBank(SettlementAccount account) {
        return new WhenDeferredMismatchedThenInstructBank(account);
    }
}
