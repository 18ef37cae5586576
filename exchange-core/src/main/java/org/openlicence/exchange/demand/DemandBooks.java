package org.openlicence.exchange.demand;

import org.openlicence.exchange.policy.PolicyBook;

/** What every step of a demand is decided by and written into. */
public record DemandBooks(DemandTexts texts, DemandRegister register, PolicyBook policies) {
    /** Where the words of a command are laid down. */
    Words words(DemandCommand command) {
        return new Words(texts, command);
    }
}
