package org.openlicence.exchange.query.duelist;

import java.time.Clock;
import java.time.Instant;
import org.openlicence.exchange.licence.LicenceCommand.CompleteTerm;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand.ExpireListing;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.registration.RegistrationCommand.LapseApplication;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the exchange's own command for everything that has fallen due. The commands do nothing when the thing was done
 * already, so a run that is repeated or overtaken is harmless.
 */
public final class DueListRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DueListRunner.class);
    private static final int AT_ONCE = 500;

    private final DueList list;
    private final ExchangeCommands commands;
    private final Clock clock;

    public DueListRunner(DueList list, ExchangeCommands commands, Clock clock) {
        this.list = list;
        this.commands = commands;
        this.clock = clock;
    }

    /** @return how many things were acted on */
    public int run() {
        Instant now = clock.instant();
        int sent = 0;
        for (DueItem item : list.ripe(now, AT_ONCE)) {
            sent += act(item, now) ? 1 : 0;
        }
        return sent;
    }

    private boolean act(DueItem item, Instant now) {
        try {
            commands.send(command(item, now));
            list.remove(item.what(), item.aggregateId());
            return true;
        } catch (Refused refused) {
            // the domain says there is nothing to do; asking again would give the same answer
            LOG.info("{} of {} has nothing to do: {}", item.what(), item.aggregateId(), refused.getMessage());
            list.remove(item.what(), item.aggregateId());
        } catch (RuntimeException failure) {
            LOG.warn("{} of {} is tried again later: {}", item.what(), item.aggregateId(), failure.toString());
            list.postpone(item, now);
        }
        return false;
    }

    private static ExchangeCommand command(DueItem item, Instant now) {
        Origin origin = Origin.of(Actor.SYSTEM, now);
        String id = item.aggregateId();
        return switch (item.what()) {
            case NOTICE_STALE -> new LapseNotice(new LicenceId(id), "STALE", origin);
            case LICENCE_TERM_ENDS -> new CompleteTerm(new LicenceId(id), origin);
            case LISTING_EXPIRES -> new ExpireListing(new ListingId(id), origin);
            case SUPPLEMENT_DUE -> new LapseApplication(new RegistrationId(id), origin);
            case RECORDAL_DUE -> throw new IllegalArgumentException("a recordal is the licensor's, not the exchange's");
        };
    }
}
