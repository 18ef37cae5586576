package org.openlicence.exchange.royalty.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.*;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.royalty.RoyaltyCommand;
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
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;

/**
 * Opens the account of a licence whose fee runs on after conclusion, as a share or in instalments: when it forms, or when its free
 * trial was converted; and closes it when the licence is over. One process for all, so that no account is closed before it is open.
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
        LicenceBegun begun = begun(history.of(event.licenceId(), LicenceEvent.class));
        if (plan(begun).kind() != FeePlan.Kind.DEFERRED) {
            opening(begun, event, null, eventId).ifPresent(commands::send);
        }
    }

    /** A licence that was over by then has nothing to pay; one that ended meanwhile is closed at once. */
    @EventHandler
    public void on(PaidTimeSet event, @MessageIdentifier String eventId) {
        List<LicenceEvent> events = history.of(event.licenceId(), LicenceEvent.class);
        LicenceFormed formed = formed(events, events.size()).orElseThrow();
        LocalDate beginsOn = event.beginsOn();
        List<CloseRoyalty> endings = events.stream()
                .skip(events.indexOf(formed))
                .flatMap(each -> closing(each, formed, eventId).stream())
                .toList();
        boolean over = endings.stream().anyMatch(end -> !end.endedOn().isAfter(beginsOn));
        if (over || !beginsOn.isBefore(formed.validTo())) {
            return;
        }
        opening(begun(events), formed, beginsOn, eventId).ifPresent(commands::send);
        endings.forEach(commands::send);
    }

    /** @param paidFrom first day that is paid for, where a trial went before */
    private Optional<RoyaltyCommand> opening(
            LicenceBegun begun, LicenceFormed formed, @Nullable LocalDate paidFrom, String eventId) {
        LicenceId licenceId = new LicenceId(formed.licenceId());
        FeePlan plan = plan(begun);
        Origin origin = Origin.following(eventId, clock.instant());
        if (plan.inInstalments()) {
            return Optional.of(new OpenInstalments(
                    RoyaltyId.of(licenceId),
                    licenceId,
                    begun.takerId(),
                    begun.licensorIds(),
                    plan.tranches(),
                    formed.validFrom(),
                    formed.validTo(),
                    paidFrom,
                    origin));
        }
        if (!plan.runs()) {
            return Optional.empty();
        }
        return Optional.of(new OpenRoyalty(
                RoyaltyId.of(licenceId),
                licenceId,
                begun.takerId(),
                begun.licensorIds(),
                Objects.requireNonNull(plan.royaltyBase()),
                Objects.requireNonNull(plan.royaltyBasisPoints()),
                Objects.requireNonNull(plan.royaltyDefinition()),
                Objects.requireNonNull(plan.royaltyPeriodMonths()),
                plan.royaltyMinimumFen() == null ? null : Money.ofFen(plan.royaltyMinimumFen()),
                Money.ofFen(plan.dueAtConclusionFen()),
                formed.validFrom(),
                formed.validTo(),
                paidFrom,
                origin));
    }

    @EventHandler
    public void on(LicenceCompleted event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event, eventId, sequence);
    }

    @EventHandler
    public void on(LicenceEnded event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event, eventId, sequence);
    }

    @EventHandler
    public void on(EndCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event, eventId, sequence);
    }

    @EventHandler
    public void on(FormationCorrected event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event, eventId, sequence);
    }

    /** In the first days of the exchange a licence in force turned out not to have formed by this event. */
    @EventHandler
    public void on(NoticeLapsed event, @MessageIdentifier String eventId, @SequenceNumber long sequence) {
        close(event, eventId, sequence);
    }

    /** @param sequence of the event that ends it; a licence may also form after its notice lapsed, by money received before */
    private void close(LicenceEvent end, String eventId, long sequence) {
        List<LicenceEvent> events = history.of(end.licenceId(), LicenceEvent.class);
        FeePlan plan = plan(begun(events));
        if (!plan.runsOn()) {
            return;
        }
        formed(events, sequence)
                .flatMap(formed -> closing(end, formed, eventId))
                .ifPresent(close -> send(close, plan.kind()));
    }

    /** What an event that ends a licence asks of its account; empty for every other one. */
    private Optional<CloseRoyalty> closing(LicenceEvent event, LicenceFormed formed, String eventId) {
        Origin origin = Origin.following(eventId, clock.instant());
        RoyaltyId id = RoyaltyId.of(new LicenceId(formed.licenceId()));
        return Optional.ofNullable(
                switch (event) {
                    case LicenceCompleted e -> new CloseRoyalty(id, e.completedOn(), Ending.COMPLETED, origin);
                    case LicenceEnded e -> new CloseRoyalty(id, e.endedOn(), ending(e.reason()), origin);
                    case EndCorrected e -> new CloseRoyalty(id, e.endedOn(), ending(e.reason()), origin);
                    // It never was one.
                    case FormationCorrected e -> new CloseRoyalty(id, formed.validFrom(), Ending.EARLY, origin);
                    case NoticeLapsed e -> new CloseRoyalty(id, formed.validFrom(), Ending.EARLY, origin);
                    case NoticeServed e -> null;
                    case ContractConcluded e -> null;
                    case PaymentConfirmed e -> null;
                    case PaymentMismatched e -> null;
                    case RefundOrdered e -> null;
                    case RefundConfirmed e -> null;
                    case LicenceFormed e -> null;
                    case DueCancelled e -> null;
                    case ContractSumFellOverdue e -> null;
                    case ContractSumDemanded e -> null;
                    case FairnessClaimOpened e -> null;
                    case PassingOnRefused e -> null;
                    case TerminationProposed e -> null;
                    case TerminationSigned e -> null;
                });
    }

    /** A licence in instalments that formed before they were collected has no account to close, nor has one that ended in its trial. */
    private void send(CloseRoyalty close, FeePlan.Kind kind) {
        try {
            commands.send(close);
        } catch (UnknownAggregate none) {
            if (kind.runs()) {
                throw none;
            }
        }
    }

    /** @param before sequence before which it is looked for */
    private static Optional<LicenceFormed> formed(List<LicenceEvent> events, long before) {
        return events.stream()
                .limit(before)
                .filter(LicenceFormed.class::isInstance)
                .map(LicenceFormed.class::cast)
                .findFirst();
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
