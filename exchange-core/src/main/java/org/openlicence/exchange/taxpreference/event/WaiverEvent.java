package org.openlicence.exchange.taxpreference.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What a taxpayer gave up. */
public sealed interface WaiverEvent extends ExchangeEvent {
    String waiverId();

    @Override
    default String aggregateId() {
        return waiverId();
    }

    /**
     * A taxpayer gave the VAT exemption up, for all its contracts.
     *
     * @param barredUntil first day on which it may be used again; absent for a small-scale payer
     */
    @EventName("taxpreference.VatExemptionWaived")
    @Revision("1")
    record VatExemptionWaived(
            String waiverId,
            String taxpayerId,
            LocalDate from,
            @Nullable LocalDate barredUntil,
            Trace trace) implements WaiverEvent {}
}
