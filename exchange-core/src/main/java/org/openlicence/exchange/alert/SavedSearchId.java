package org.openlicence.exchange.alert;

/**
 * Identity of a saved search, unique over all subscribers; also the topic of its mails.
 *
 * @param value with the prefix {@code sav_}, letters and digits after it
 */
public record SavedSearchId(String value) {
    public SavedSearchId {
        if (!value.matches("sav_[0-9a-z]{1,60}")) {
            throw new IllegalArgumentException("not a SavedSearchId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
