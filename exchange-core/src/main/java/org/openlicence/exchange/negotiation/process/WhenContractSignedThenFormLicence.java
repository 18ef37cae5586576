package org.openlicence.exchange.negotiation.process;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.SignedContract;
import org.openlicence.exchange.negotiation.ContractContent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** A contract that everybody signed is a licence; recordal, registration and royalties follow from that one. */
@ProcessingGroup("negotiation-process-form-licence")
@DisallowReplay
public class WhenContractSignedThenFormLicence {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenContractSignedThenFormLicence(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(ContractSigned event, @MessageIdentifier String eventId) {
        List<NegotiationEvent> events = history.of(event.negotiationId(), NegotiationEvent.class);
        NegotiationOpened opened = last(events, NegotiationOpened.class);
        OfferMade signed = last(events, OfferMade.class);
        ContractContent content = ContractContent.read(signed.content());
        SignedContract contract = new SignedContract(
                event.negotiationId(),
                signed.content(),
                event.contentHash(),
                signed.version(),
                new PatentId(opened.patentId()),
                opened.takerId(),
                opened.licensorIds(),
                content.offer(),
                event.paymentDueOn(),
                event.trace().occurredAt());
        commands.send(new FormByContract(
                new LicenceId(event.licenceId()),
                contract,
                new IntendedUse(
                        opened.useProduct(),
                        opened.useStartOn(),
                        opened.useDivisionCode(),
                        opened.useExpectedSalesFen()),
                Origin.following(eventId, clock.instant())));
    }

    private static <E extends NegotiationEvent> E last(List<NegotiationEvent> events, Class<E> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((former, later) -> later)
                .orElseThrow(() -> new IllegalStateException("the negotiation has no " + kind.getSimpleName()));
    }
}
