package org.openlicence.exchange.query.marketplace;

import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.shared.ExchangeEvent;

/**
 * One event to be taken into a document.
 *
 * @param sequence of the event within its aggregate
 */
record Change(ExchangeEvent event, long sequence) {
    /** Whether it is a patent's first event, before which there can be no document. */
    boolean begins() {
        return sequence == 0 && event instanceof PatentEvent;
    }
}
