package org.openlicence.exchange.alert;

/** When a saved search tells of new offers. */
public enum AlertFrequency {
    /** As soon as an offer can be found. */
    AT_ONCE,
    /** Once a day, everything found since, at the hour of policy {@code alert.daily.hour}. */
    DAILY
}
