package org.openlicence.exchange.registration.event;

import java.util.List;

/**
 * An automatic check that did not hold, as it can be said to a reader later.
 *
 * @param code of the rule, e.g. {@code NC-03}
 * @param legalBasis provision in the form of {@code Provision.key()}
 */
public record UnmetCheck(String code, String legalBasis, List<CheckInput> inputs) {
    public UnmetCheck {
        inputs = List.copyOf(inputs);
    }
}
