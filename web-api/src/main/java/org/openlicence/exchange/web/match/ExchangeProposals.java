package org.openlicence.exchange.web.match;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Introductions the exchange proposes itself: standing matches so good that no broker need compare them, which none has taken
 * up. Once a pair: the id of the proposal is made of it, so that a day that is repeated proposes nothing twice.
 */
@Component
class ExchangeProposals {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeProposals.class);

    /** Pairs looked at for each that may be proposed, so that some that are refused do not stand in the way of others for good. */
    private static final int CONSIDERED = 5;

    private final ExchangeCommands commands;
    private final StandingMatchQueries standing;
    private final PolicyBook policies;
    private final MessageSource messages;
    private final Clock clock;

    ExchangeProposals(
            ExchangeCommands commands,
            StandingMatchQueries standing,
            PolicyBook policies,
            MessageSource messages,
            Clock clock) {
        this.commands = commands;
        this.standing = standing;
        this.policies = policies;
        this.messages = messages;
        this.clock = clock;
    }

    /** Proposes the best ones of today, at most as many as the policy book says. @return how many were sent */
    int run() {
        Instant now = clock.instant();
        LocalDate today = Shanghai.dayOf(now);
        int most = policies.figure("match.system.a-day", today).intValue();
        long least = policies.figure("match.system.score", today).value();
        int sent = 0;
        for (StandingMatch match : standing.toProposeOnce(Actor.SYSTEM.organisationId(), most * CONSIDERED)) {
            if (sent == most || match.score() < least) {
                break; // the best come first
            }
            if (sent(proposal(match, reasons(), now))) {
                sent++;
            }
        }
        return sent;
    }

    static ProposeMatch proposal(StandingMatch match, String reasons, Instant now) {
        String pair = ContentHash.of(match.demandId() + "|" + match.patentId()).value();
        return new ProposeMatch(
                new MatchId("mat_exchange_" + pair.substring(0, 32)),
                new DemandId(match.demandId()),
                new OrganisationId(match.demanderId()),
                new PatentId(match.patentId()),
                match.score(),
                match.fitting().stream().map(Element::valueOf).collect(Collectors.toSet()),
                reasons,
                null,
                null,
                Origin.of(Actor.SYSTEM, now));
    }

    /** One pair that is refused, since its offer closed a moment ago, stops no other and is none of the day's. */
    private boolean sent(ProposeMatch proposal) {
        try {
            commands.send(proposal);
            return true;
        } catch (Refused refused) {
            LOG.info("{} is not proposed: {}", proposal.matchId(), refused.getMessage());
            return false;
        }
    }

    /** In both languages, since each side reads its own. */
    private String reasons() {
        return messages.getMessage("match.exchange.reasons", null, Locale.SIMPLIFIED_CHINESE) + " "
                + messages.getMessage("match.exchange.reasons", null, Locale.ENGLISH);
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        /** Every morning in Shanghai, before anybody is at work. */
        @Bean
        RecurringTask<Void> exchangeProposalsTask(ExchangeProposals proposals) {
            return Tasks.recurring("exchange-proposals", new Daily(Shanghai.ZONE, LocalTime.of(4, 40)))
                    .execute((instance, context) -> proposals.run());
        }
    }
}
