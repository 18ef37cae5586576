package org.openlicence.exchange.compensation;

import java.util.regex.Pattern;

/**
 * Identity of a risk-compensation fund, e.g. {@code fnd_delta}.
 *
 * @param value the prefix {@code fnd_}, so that ids of different aggregates never clash in the event store, and 1 to 40 small
 *     letters, digits or hyphens
 */
public record FundId(String value) {
    private static final Pattern FORM = Pattern.compile("fnd_[0-9a-z-]{1,40}");

    public FundId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a FundId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
