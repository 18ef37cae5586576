package org.openlicence.exchange.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * A point of the registrar's checklist (核查要点), judged by a person whatever a machine says of it beforehand. The question is the message
 * {@code registration.check.<NAME>}.
 */
public enum CasePoint {
    /** The parties are known, and two. */
    PARTIES(RefusalGround.R03, Law.REG_2026.art("39")),
    /** One can see from the contract what the technology is. */
    SUBJECT(RefusalGround.R04, Law.CC.art("845")),
    PRICE(RefusalGround.R05, Law.CC.art("846")),
    /** Who does what until when, and what follows if not. */
    RIGHTS_AND_DUTIES(RefusalGround.R99, Law.CC.art("845")),
    /** Seals and signatures are there and match the names of the parties. */
    SEALS(RefusalGround.R10, Law.CC.art("490")),
    /** No term monopolises technology or infringes another's result. */
    NO_MONOPOLY(RefusalGround.R08, Law.CC.art("850")),
    TEXT(RefusalGround.R09, Law.REG_2026.art("12")),
    /** Every annex the contract names is there. */
    ANNEXES(RefusalGround.R09, Law.REG_2026.art("12")),
    DUPLICATE(RefusalGround.R11, Law.SH_REV_2025.art("4")),
    /** The licence taken on the exchange that the case came from is in force. */
    LICENCE(RefusalGround.R01, Law.CC.art("845"));

    private final RefusalGround ground;
    private final Provision basis;

    CasePoint(RefusalGround ground, Provision basis) {
        this.ground = ground;
        this.basis = basis;
    }

    /** What a case that fails the point can be refused for. */
    public RefusalGround ground() {
        return ground;
    }

    public Provision basis() {
        return basis;
    }

    /** @param ofALicence whether the case came from a licence taken on the exchange; only then is the licence a point */
    public static List<CasePoint> asked(boolean ofALicence) {
        return Arrays.stream(values())
                .filter(point -> ofALicence || point != LICENCE)
                .toList();
    }

    /** Points without a verdict, in the order of the list. @param judged names of those that have one */
    public static List<CasePoint> open(boolean ofALicence, Set<String> judged) {
        return asked(ofALicence).stream()
                .filter(point -> !judged.contains(point.name()))
                .toList();
    }
}
