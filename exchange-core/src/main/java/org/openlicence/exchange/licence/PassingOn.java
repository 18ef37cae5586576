package org.openlicence.exchange.licence;

import org.openlicence.exchange.licence.rule.LicensorLetsItPass;
import org.openlicence.exchange.shared.Refusal;

/** How a taker may want to pass its right on. */
public enum PassingOn {
    /** Somebody else practises beside the taker (再许可). */
    SUBLICENCE,
    /** Somebody else takes the taker's place (转让合同权利). */
    ASSIGNMENT;

    /** What the taker is told: LC-14. */
    public Refusal refusal() {
        return new LicensorLetsItPass(this, false).refusal();
    }
}
