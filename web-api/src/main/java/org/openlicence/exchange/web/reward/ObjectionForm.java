package org.openlicence.exchange.web.reward;

import jakarta.validation.constraints.NotNull;
import org.openlicence.exchange.reward.event.RewardObjectionGround;

/** What is wrong with a plan in publicity. */
record ObjectionForm(@NotNull RewardObjectionGround ground) {
    @SuppressWarnings("NullAway") // an empty form
    static ObjectionForm empty() {
        return new ObjectionForm(null);
    }
}
