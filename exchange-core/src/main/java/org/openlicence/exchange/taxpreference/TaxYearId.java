package org.openlicence.exchange.taxpreference;

/**
 * Identity of a taxpayer's year.
 *
 * @param value with the prefix {@code txy_}, e.g. {@code txy_2026-91310000MA1FL0AX04}
 */
public record TaxYearId(String value) {
    private static final String PREFIX = "txy_";

    public TaxYearId {
        if (!value.startsWith(PREFIX) || value.length() < 6 || value.length() > 120) {
            throw new IllegalArgumentException("not a TaxYearId");
        }
    }

    /** @param period tax year, e.g. {@code 2026} */
    public static TaxYearId of(String taxpayerId, String period) {
        return new TaxYearId(PREFIX + period + "-" + taxpayerId.substring("org_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
