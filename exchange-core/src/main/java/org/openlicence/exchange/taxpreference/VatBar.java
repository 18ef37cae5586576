package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.taxpreference.event.WaiverEvent;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;

/** The times for which a taxpayer has barred itself from the VAT exemption. @param waivers the first first */
record VatBar(List<VatExemptionWaived> waivers) {
    static final VatBar NONE = new VatBar(List.of());

    VatBar {
        waivers = List.copyOf(waivers);
    }

    static VatBar of(String taxpayerId, EventHistory history) {
        VatBar bar = NONE;
        for (WaiverEvent event : history.of(WaiverId.of(taxpayerId).value(), WaiverEvent.class)) {
            bar = bar.after(event);
        }
        return bar;
    }

    VatBar after(WaiverEvent event) {
        return switch (event) {
            case VatExemptionWaived e ->
                new VatBar(Stream.concat(waivers.stream(), Stream.of(e)).toList());
        };
    }

    /** Whether anything was ever given up. */
    boolean any() {
        return !waivers.isEmpty();
    }

    boolean from(LocalDate day) {
        return waivers.stream().anyMatch(waiver -> waiver.from().equals(day));
    }

    /** Whether a day lies in a time that is barred. */
    boolean on(LocalDate day) {
        return waivers.stream().anyMatch(waiver -> {
            LocalDate until = waiver.barredUntil();
            return until != null && !day.isBefore(waiver.from()) && day.isBefore(until);
        });
    }
}
