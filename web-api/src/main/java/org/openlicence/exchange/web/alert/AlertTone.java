package org.openlicence.exchange.web.alert;

import org.openlicence.exchange.query.alertdesk.AlertKind;

/** Colour of an alert. */
final class AlertTone {
    private AlertTone() {}

    /** A tone of the chip: ok, wait or stop. */
    static String of(AlertKind kind) {
        return switch (kind) {
            case SEARCH_HIT, OFFERED, RESUMED, LICENSED -> "ok";
            case PRICE_CHANGED, VARIANT_ADDED, TERMS_CHANGED, SUSPENDED -> "wait";
            case WITHDRAWN, OFFER_ENDED, RIGHT_ENDED -> "stop";
        };
    }
}
