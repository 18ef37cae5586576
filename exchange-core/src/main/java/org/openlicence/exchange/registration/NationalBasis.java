package org.openlicence.exchange.registration;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * The provision an act rests on, by the national rule book (规则体系) that governs it; chosen here and nowhere else.
 *
 * <p>A case ends under the rule book in force when it was accepted. What comes before acceptance, and what changes a
 * registration that stands, follows the rule book of its own day. The Measures of 2000 are cited without an article where
 * only their content was read; where neither text of that time speaks, the act rests on a decision of this exchange.
 */
public enum NationalBasis {
    APPLICANT(Law.REG_2000.art(""), Law.REG_2026.art("11")),
    FILING(Law.REG_2000.art(""), Law.REG_2026.art("12")),
    REVIEW(Law.REG_2000.art(""), Law.REG_2026.art("13")),
    CLASSIFICATION(Law.RULE_2001.art("2"), Law.REG_2026.art("annex")),
    AMOUNTS(Law.RULE_2001.art("50"), Law.REG_2026.art("15")),
    TIME(Law.REG_2000.art(""), Law.REG_2026.art("14")),
    EXPERTS(Law.DESIGN.art("expert-review"), Law.REG_2026.art("14")),
    SECOND_APPROVAL(Law.DESIGN.art("four-eyes"), Law.REG_2026.art("14")),
    REGISTRATION(Law.REG_2000.art(""), Law.REG_2026.art("15")),
    REFUSAL(Law.REG_2000.art(""), Law.REG_2026.art("39")),
    RECHECK(Law.DESIGN.art("recheck"), Law.REG_2026.art("17")),
    AMENDMENT(Law.RULE_2001.art("51"), Law.REG_2026.art("16")),
    CANCELLATION(Law.DESIGN.art("cancellation"), Law.REG_2026.art("16")),
    OBJECTION(Law.DESIGN.art("objection"), Law.REG_2026.art("17"));

    private final Provision until2026;
    private final Provision since2026;

    NationalBasis(Provision until2026, Provision since2026) {
        this.until2026 = until2026;
        this.since2026 = since2026;
    }

    /**
     * @param regime national rule book as {@link Deadlines#regime()} names it
     * @throws IllegalArgumentException for a rule book whose texts are not entered here
     */
    public Provision under(String regime) {
        return switch (regime) {
            case "CN-2000" -> until2026;
            case "CN-2026" -> since2026;
            default -> throw new IllegalArgumentException("no provisions of rule book " + regime);
        };
    }

    /** By the rule book in force on a day. */
    public Provision on(LocalDate day, PolicyBook policies) {
        return under(Deadlines.nationalOn(day, policies));
    }

    /** By the rule book the case was accepted under; before its acceptance, by that of the day. */
    Provision in(RegistrationState state, LocalDate day, PolicyBook policies) {
        ApplicationAccepted acceptance = state.dates().acceptance();
        return acceptance == null ? on(day, policies) : under(acceptance.regime());
    }
}
