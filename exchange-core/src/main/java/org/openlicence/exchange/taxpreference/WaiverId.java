package org.openlicence.exchange.taxpreference;

/**
 * Identity of a taxpayer's waivers: a taxpayer has one.
 *
 * @param value with the prefix {@code txw_}, e.g. {@code txw_91310000MA1FL0AX04}
 */
public record WaiverId(String value) {
    private static final String PREFIX = "txw_";

    public WaiverId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a WaiverId");
        }
    }

    public static WaiverId of(String taxpayerId) {
        return new WaiverId(PREFIX + taxpayerId.substring("org_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
