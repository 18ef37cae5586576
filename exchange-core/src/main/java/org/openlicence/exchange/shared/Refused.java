package org.openlicence.exchange.shared;

import java.util.List;
import java.util.Map;

/**
 * The one exception by which the domain says no. Nothing was changed.
 *
 * <p>Carries every failed rule. It is final for the command as sent: a retry gives the same answer.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(String.join(", ", refusals.stream().map(Refusal::code).toList()), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    /** A refusal with one reason that needs no rule class, such as a state in which the command has no place. */
    public static Refused because(String code, Provision basis, Map<String, String> inputs) {
        return new Refused(List.of(new Refusal(code, basis.key(), inputs)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
