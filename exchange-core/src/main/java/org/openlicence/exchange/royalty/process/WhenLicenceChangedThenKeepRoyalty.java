package org.openlicence.exchange.royalty.process;

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
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.Ending;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenInstalments;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenRoyalty;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.UnknownAggregate;

/**
 * Opens the account of a licence whose fee runs on after conclusion, as a share or in instalments, when it forms, and closes it when the licence is over. One
 * process for both, so that no account is closed before it is open.
 */
@ProcessingGroup("royalty-process-follow-licence")
@DisallowReplay
public class WhenLicenceChangedThenKeepRoyalty {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenLicenceChangedThenKeepRoyalty(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(LicenceFormed event, @MessageIdentifier String eventId) {
        LicenceId licenceId = new LicenceId(event.licenceId());
        LicenceBegun notice = begun(history.of(event.licenceId(), LicenceEvent.class));
        FeePlan plan = plan(notice);
        Origin origin = Origin.following(eventId, clock.instant());
        if (plan.kind() == FeePlan.Kind.INSTALMENTS) {
            commands.send(new OpenInstalments(
                    RoyaltyId.of(licenceId),
                    licenceId,
                    notice.takerId(),
                    notice.licensorIds(),
                    plan.tranches(),
                    event.validFrom(),
                    event.validTo(),
                    origin));
        }
        if (!plan.kind().runs()) {
            return;
        }
        commands.send(new OpenRoyalty(
                RoyaltyId.of(licenceId),
                licenceId,
                notice.takerId(),
                notice.licensorIds(),
                Objects.requireNonNull(plan.royaltyBase()),
                Objects.requireNonNull(plan.royaltyBasisPoints()),
                Objects.requireNonNull(plan.royaltyDefinition()),
                Objects.requireNonNull(plan.royaltyPeriodMonths()),
                plan.royaltyMinimumFen() == null ? null : Money.ofFen(plan.royaltyMinimumFen()),
                Money.ofFen(plan.dueAtConclusionFen()),
                event.validFrom(),
                event.validTo(),
                origin));
    }

    @EventHandler
    public void on(LicenceCompleted event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.completedOn(), Ending.COMPLETED, eventId, sequence);
    }

    @EventHandler
    public void on(LicenceEnded event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.endedOn(), ending(event.reason()), eventId, sequence);
    }

    @EventHandler
    public void on(EndCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), event.endedOn(), ending(event.reason()), eventId, sequence);
    }

    @EventHandler
    public void on(FormationCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), null, Ending.EARLY, eventId, sequence);
    }

    /** In the first days of the exchange a licence in force turned out not to have formed by this event. */
    @EventHandler
    public void on(NoticeLapsed event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event.licenceId(), null, Ending.EARLY, eventId, sequence);
    }

    /**
     * @param endedOn first day without the licence; absent when it never was one
     * @param sequence of the event that ends it; a licence may also form after its notice lapsed, by money received before
     */
    private void close(String licenceId, @Nullable LocalDate endedOn, Ending ending, String eventId, long sequence) {
        List<LicenceEvent> events = history.of(licenceId, LicenceEvent.class);
        FeePlan.Kind kind = plan(begun(events)).kind();
        if (!kind.runsOn()) {
            return;
        }
        events.stream()
                .limit(sequence)
                .filter(LicenceFormed.class::isInstance)
                .map(LicenceFormed.class::cast)
                .findFirst()
                .map(formed -> new CloseRoyalty(
                        RoyaltyId.of(new LicenceId(licenceId)),
                        endedOn == null ? formed.validFrom() : endedOn,
                        ending,
                        Origin.following(eventId, clock.instant())))
                .ifPresent(close -> send(close, kind));
    }

    /** A licence in instalments that formed before they were collected has no account to close. */
    private void send(CloseRoyalty close, FeePlan.Kind kind) {
        try {
            commands.send(close);
        } catch (UnknownAggregate none) {
            if (kind.runs()) {
                throw none;
            }
        }
    }

    private static Ending ending(String reason) {
        return RightEnd.INVALIDATED.name().equals(reason) ? Ending.INVALIDATED : Ending.EARLY;
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
