package org.openlicence.exchange.registration;

import java.util.Locale;

/** Classes of case that rule books leave to different deciders. */
public enum CaseClass {
    ORDINARY,
    /** Technology amount at or over {@code registration.large-line} (大额). */
    LARGE,
    /** Experts were asked (疑难). */
    EXPERTS;

    /** A large case stays one, whoever was asked about it. */
    static CaseClass of(boolean large, boolean experts) {
        return large ? LARGE : experts ? EXPERTS : ORDINARY;
    }

    String key() {
        return "registration.decider." + name().toLowerCase(Locale.ROOT);
    }
}
