package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

/**
 * The provision an act rests on, by the national rule book (规则体系) that governs it; chosen here and nowhere else.
 *
 * <p>A case ends under the rule book in force when it was accepted. What comes before acceptance, and what changes a
 * registration that stands, follows the rule book of its own day. The Measures of 2000 are cited without an article where
 * only their content was read; where neither text of that time speaks, the act rests on a decision of this exchange.
 */
public enum NationalBasis {
    APPLICANT(Law.REG_2000.art(""), Law.REG_2026.art("11"), "REG-15"),
    FILING(Law.REG_2000.art(""), Law.REG_2026.art("12"), "G2", "G3", "G4", "G7", "DOC-09"),
    REVIEW(Law.REG_2000.art(""), Law.REG_2026.art("13"), "REG-03", "REG-06", "REG-30", "REG-31"),
    CLASSIFICATION(Law.RULE_2001.art("2"), Law.REG_2026.art("annex"), "REG-07", "REG-41"),
    AMOUNTS(Law.RULE_2001.art("50"), Law.REG_2026.art("15"), "G6", "REG-10"),
    TIME(Law.REG_2000.art(""), Law.REG_2026.art("14"), "REG-14", "REG-35"),
    EXPERTS(Law.DESIGN.art("expert-review"), Law.REG_2026.art("14"), "REG-17"),
    SECOND_APPROVAL(Law.DESIGN.art("four-eyes"), Law.REG_2026.art("14"), "REG-05"),
    REGISTRATION(Law.REG_2000.art(""), Law.REG_2026.art("15")),
    REFUSAL(Law.REG_2000.art(""), Law.REG_2026.art("39"), "REG-32"),
    RECHECK(Law.DESIGN.art("recheck"), Law.REG_2026.art("17"), "REG-20", "REG-21"),
    AMENDMENT(Law.RULE_2001.art("51"), Law.REG_2026.art("16")),
    CANCELLATION(Law.DESIGN.art("cancellation"), Law.REG_2026.art("16"), "REG-22"),
    OBJECTION(Law.DESIGN.art("objection"), Law.REG_2026.art("17"), "REG-25", "REG-26", "REG-29");

    private final Provision until2026;
    private final Provision since2026;
    private final Set<String> rules;

    /** @param rules codes of the rules of a case that rest on it */
    NationalBasis(Provision until2026, Provision since2026, String... rules) {
        this.until2026 = until2026;
        this.since2026 = since2026;
        this.rules = Set.of(rules);
    }

    /** The basis of a rule, by its code; empty for rules that rest on something else than a national rule book. */
    public static Optional<NationalBasis> ofRule(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.rules.contains(code))
                .findFirst();
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

    /**
     * The same from what a reader knows of a case.
     *
     * @param acceptedUnder rule book of the acceptance; absent before it
     */
    public Provision of(@Nullable String acceptedUnder, LocalDate day, PolicyBook policies) {
        boolean ofItsOwnDay =
                switch (this) {
                    case AMENDMENT, CANCELLATION, OBJECTION -> true;
                    case APPLICANT,
                            FILING,
                            REVIEW,
                            CLASSIFICATION,
                            AMOUNTS,
                            TIME,
                            EXPERTS,
                            SECOND_APPROVAL,
                            REGISTRATION,
                            REFUSAL,
                            RECHECK -> false;
                };
        return acceptedUnder == null || ofItsOwnDay ? on(day, policies) : under(acceptedUnder);
    }

    /** The same refusal, resting on the provisions of the rule book that governs the case. */
    static Refused cited(Refused refused, RegistrationState state, LocalDate day, PolicyBook policies) {
        ApplicationAccepted acceptance = state.dates().acceptance();
        String regime = acceptance == null ? null : acceptance.regime();
        return new Refused(refused.refusals().stream()
                .map(one -> ofRule(one.code())
                        .map(basis -> new Refusal(
                                one.code(), basis.of(regime, day, policies).key(), one.inputs()))
                        .orElse(one))
                .toList());
    }
}
