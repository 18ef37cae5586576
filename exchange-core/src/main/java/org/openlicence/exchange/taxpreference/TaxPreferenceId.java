package org.openlicence.exchange.taxpreference;

import java.util.Locale;
import org.openlicence.exchange.registration.RegistrationId;

/**
 * Identity of one preference: contract, party and rule, so that each has one.
 *
 * @param value with the prefix {@code txp_}, e.g. {@code txp_vat_tech-seller-lic_1}
 */
public record TaxPreferenceId(String value) {
    private static final String PREFIX = "txp_";

    public TaxPreferenceId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 160) {
            throw new IllegalArgumentException("not a TaxPreferenceId");
        }
    }

    /** @throws IllegalArgumentException when the rule is none of that side */
    public static TaxPreferenceId of(RegistrationId contract, TaxSide side, TaxRule rule) {
        if (!rule.concerns(side)) {
            throw new IllegalArgumentException(rule + " is no rule of the " + side);
        }
        return new TaxPreferenceId(PREFIX + (rule + "-" + side).toLowerCase(Locale.ROOT) + "-"
                + contract.value().substring("reg_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
