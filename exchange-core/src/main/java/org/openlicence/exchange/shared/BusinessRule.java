package org.openlicence.exchange.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One rule with its facts; implemented by records that carry {@link Rule}. */
public interface BusinessRule {
    /** Whether the sentence the rule is named after is true of its facts. */
    boolean holds();

    /** The facts judged, by name, for the reader of a refusal. No personal data. */
    Map<String, String> inputs();

    default String code() {
        return annotation().code();
    }

    default Provision basis() {
        return annotation().law().art(annotation().article());
    }

    default Refusal refusal() {
        return new Refusal(code(), basis().key(), inputs());
    }

    private Rule annotation() {
        Rule rule = getClass().getAnnotation(Rule.class);
        if (rule == null) {
            throw new IllegalStateException(getClass() + " is a business rule without @Rule");
        }
        return rule;
    }

    /** Every rule that fails, in the order given. */
    static List<Refusal> failures(List<? extends BusinessRule> rules) {
        List<Refusal> failed = new ArrayList<>();
        for (BusinessRule rule : rules) {
            if (!rule.holds()) {
                failed.add(rule.refusal());
            }
        }
        return List.copyOf(failed);
    }

    /**
     * Refuses when any rule fails.
     *
     * @throws Refused with every failed rule, not the first
     */
    static void check(List<? extends BusinessRule> rules) {
        List<Refusal> failed = failures(rules);
        if (!failed.isEmpty()) {
            throw new Refused(failed);
        }
    }

    /** The same for one or a few rules written in place. */
    static void check(BusinessRule... rules) {
        check(List.of(rules));
    }
}
