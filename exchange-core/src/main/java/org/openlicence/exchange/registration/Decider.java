package org.openlicence.exchange.registration;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Who decides a class of cases (审定权限). Regions have moved the decision between registration points and their market office more than
 * once, so it is a figure of the policy book, {@code registration.decider.<class>}, of the province, of the day of the decision.
 */
public enum Decider {
    /** 1: the registration point. */
    POINT,
    /** 2: the market office. */
    OFFICE,
    /** 3: either of them. */
    EITHER;

    /** @throws IllegalArgumentException when the book names nobody: a fault of the book */
    public static Decider of(CaseClass cases, Region region, LocalDate day, PolicyBook policies) {
        int figure = policies.figure(cases.key(), region.code() + "00", day).intValue();
        if (figure < 1 || figure > values().length) {
            throw new IllegalArgumentException("no decider " + figure + " in " + cases.key());
        }
        return values()[figure - 1];
    }

    public boolean point() {
        return this != OFFICE;
    }

    public boolean office() {
        return this != POINT;
    }
}
