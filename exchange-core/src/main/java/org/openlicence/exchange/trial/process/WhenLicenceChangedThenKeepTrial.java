package org.openlicence.exchange.trial.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.trial.TrialCommand.CloseTrial;
import org.openlicence.exchange.trial.TrialCommand.OpenTrial;
import org.openlicence.exchange.trial.TrialId;

/**
 * Begins the trial of a licence on a deferred plan when it forms, and closes it when the licence is over. One process for both, so
 * that none is closed before it began.
 */
@ProcessingGroup("trial-process-follow-licence")
@DisallowReplay
public class WhenLicenceChangedThenKeepTrial {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenLicenceChangedThenKeepTrial(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(LicenceFormed event, @MessageIdentifier String eventId) {
        LicenceId licenceId = new LicenceId(event.licenceId());
        LicenceBegun notice = begun(history.of(event.licenceId(), LicenceEvent.class));
        FeePlan plan = plan(notice);
        if (plan.kind() != FeePlan.Kind.DEFERRED) {
            return;
        }
        commands.send(new OpenTrial(
                TrialId.of(licenceId),
                licenceId,
                notice.takerId(),
                notice.licensorIds(),
                notice.representativeId(),
                Money.ofFen(plan.fixedFen()),
                Objects.requireNonNull(plan.deferral()),
                event.validFrom(),
                event.validTo(),
                Origin.following(eventId, clock.instant())));
    }

    @EventHandler
    public void on(LicenceCompleted event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.completedOn(), eventId, sequence);
    }

    @EventHandler
    public void on(LicenceEnded event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.endedOn(), eventId, sequence);
    }

    @EventHandler
    public void on(EndCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.endedOn(), eventId, sequence);
    }

    @EventHandler
    public void on(FormationCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), null, eventId, sequence);
    }

    /** In the first days of the exchange a licence in force turned out not to have formed by this event. */
    @EventHandler
    public void on(NoticeLapsed event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), null, eventId, sequence);
    }

    /** @param endedOn first day without the licence; absent when it never was one. @param sequence of the event that ends it */
    private void close(String licenceId, @Nullable LocalDate endedOn, String eventId, long sequence) {
        List<LicenceEvent> events = history.of(licenceId, LicenceEvent.class);
        if (plan(begun(events)).kind() != FeePlan.Kind.DEFERRED) {
            return;
        }
        events.stream()
                .limit(sequence)
                .filter(LicenceFormed.class::isInstance)
                .map(LicenceFormed.class::cast)
                .findFirst()
                .ifPresent(formed -> commands.send(new CloseTrial(
                        TrialId.of(new LicenceId(licenceId)),
                        endedOn == null ? formed.validFrom() : endedOn,
                        Origin.following(eventId, clock.instant()))));
    }

    private static FeePlan plan(LicenceBegun notice) {
        return CanonicalJson.read(notice.terms(), OfferTerms.class).feePlan();
    }

    private static LicenceBegun begun(List<LicenceEvent> events) {
        return events.stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a licence without beginning"));
    }
}
