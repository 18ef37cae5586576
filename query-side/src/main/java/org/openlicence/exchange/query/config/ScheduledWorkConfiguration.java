package org.openlicence.exchange.query.config;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.openlicence.exchange.demand.EndedDemands;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.eventstore.DeadLetterRetry;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRunner;
import org.openlicence.exchange.licence.process.WhenListingClosedThenLapseNotices;
import org.openlicence.exchange.listing.process.WhenRightChangedThenRecheckListing;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.alertdesk.SavedSearchRun;
import org.openlicence.exchange.query.demanddesk.ErasedDemandWords;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.outcome.RankingComparisons;
import org.openlicence.exchange.query.outcome.RankingReports;
import org.openlicence.exchange.registration.certificatelog.DailyRootSigning;
import org.openlicence.exchange.settlement.BankNoticeDelivery;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work that one node does at a time, by db-scheduler. Looking at read-model slots is every node's own and not here. */
@Configuration(proxyBeanMethods = false)
public class ScheduledWorkConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledWorkConfiguration.class);

    @Bean
    DueListRunner dueListRunner(
            DueList list,
            ExchangeCommands commands,
            WhenListingClosedThenLapseNotices closing,
            WhenRightChangedThenRecheckListing rechecking,
            Clock clock) {
        return new DueListRunner(list, commands, closing, rechecking, clock);
    }

    @Bean
    RecurringTask<Void> dueListTask(
            DueListRunner runner, @Value("${exchange.due-list.interval:1m}") Duration interval) {
        return Tasks.recurring("due-list", FixedDelay.of(interval)).execute((instance, context) -> runner.run());
    }

    @Bean
    RecurringTask<Void> parkedEventsTask(
            DeadLetterRetry letters, Clock clock, @Value("${exchange.dead-letters.interval:30s}") Duration interval) {
        return Tasks.recurring("dead-letters", FixedDelay.of(interval))
                .execute((instance, context) -> letters.retryDue(clock.instant()));
    }

    /** Reports of the simulated bank that are due; a real bank's adapter brings its own way. */
    @Bean
    RecurringTask<Void> bankNoticesTask(
            ObjectProvider<BankNoticeDelivery> deliveries,
            @Value("${exchange.settlement.notices.interval:5s}") Duration interval) {
        return Tasks.recurring("bank-notices", FixedDelay.of(interval))
                .execute((instance, context) -> deliveries.ifAvailable(BankNoticeDelivery::deliverPending));
    }

    /** Files that were handed in and never put to a case, after a day. */
    @Bean
    RecurringTask<Void> unheldDocumentsTask(
            DocumentRegister documents,
            DocumentStore store,
            Clock clock,
            @Value("${exchange.documents.sweep.interval:1h}") Duration interval,
            @Value("${exchange.documents.sweep.after:24h}") Duration after) {
        return Tasks.recurring("unheld-documents", FixedDelay.of(interval))
                .execute((instance, context) -> documents.sweep(clock.instant().minus(after), store::remove));
    }

    @Bean
    ImportRunner importRunner(
            ExchangeCommands commands,
            ImportRegister imports,
            PatentRegister patents,
            OrganisationDirectory directory,
            Clock clock) {
        return new ImportRunner(commands, imports, patents, directory, clock);
    }

    /** How good the ranking was, every night in Shanghai; and words of searches whose days are over are cleared. */
    @Bean
    RecurringTask<Void> rankingReportTask(RankingReports reports, RankingComparisons comparisons) {
        return Tasks.recurring("ranking-report", new Daily(Shanghai.ZONE, LocalTime.of(3, 10)))
                .execute((instance, context) -> {
                    comparisons.clear();
                    reports.clear();
                    reports.run();
                    if (reports.toCompare()) {
                        comparisons.ask(RankingComparisons.NIGHT);
                    }
                });
    }

    /** Comparisons of rankings that were asked for, also what a node left behind when it stopped. */
    @Bean
    RecurringTask<Void> rankingComparisonTask(
            RankingComparisons comparisons, @Value("${exchange.ranking.comparison.interval:2s}") Duration interval) {
        return Tasks.recurring("ranking-comparison", FixedDelay.of(interval))
                .execute((instance, context) -> comparisons.run());
    }

    /** What was written in demands whose days are over, every night in Shanghai. */
    @Bean
    RecurringTask<Void> endedDemandsTask(EndedDemands ended, ErasedDemandWords desk, PolicyBook policies, Clock clock) {
        return Tasks.recurring("ended-demands", new Daily(Shanghai.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> {
                    Instant now = clock.instant();
                    long days = policies.figure("demand.words.kept-days", Shanghai.dayOf(now))
                            .value();
                    ended.erase(now.minus(Duration.ofDays(days)), now);
                    desk.clear();
                });
    }

    /** New offers to the saved searches; an index that is away is found again by the next look. */
    @Bean
    RecurringTask<Void> savedSearchesTask(
            SavedSearchRun searches, @Value("${exchange.alerts.interval:2s}") Duration interval) {
        return Tasks.recurring("saved-searches", FixedDelay.of(interval)).execute((instance, context) -> {
            try {
                searches.run();
            } catch (MarketplaceUnavailable e) {
                LOG.warn("saved searches wait for the search index: {}", e.getMessage());
            }
        });
    }

    /** Looks often, so that a day that was missed is made up for soon; there is something to do once a day. */
    @Bean
    RecurringTask<Void> certificateRootTask(
            DailyRootSigning signing, @Value("${exchange.certificate.log.interval:10m}") Duration interval) {
        return Tasks.recurring("certificate-root", FixedDelay.of(interval))
                .execute((instance, context) -> signing.run()
                        .ifPresent(
                                problem -> LOG.error("the log of certificates is not what was signed: {}", problem)));
    }

    /** Imports under way: also those that a node left behind when it stopped. */
    @Bean
    RecurringTask<Void> importsTask(
            ImportRunner runner, @Value("${exchange.inventory.imports.interval:2s}") Duration interval) {
        return Tasks.recurring("inventory-imports", FixedDelay.of(interval))
                .execute((instance, context) -> runner.run());
    }
}
