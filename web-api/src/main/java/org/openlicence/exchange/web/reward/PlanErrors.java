package org.openlicence.exchange.web.reward;

import java.util.Optional;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the annotations of a plan's form cannot judge: that its list can be read, and that what it names is the unit's own. */
@Component
class PlanErrors {
    private final Rewards rewards;

    PlanErrors(Rewards rewards) {
        this.rewards = rewards;
    }

    /** The terms of the form; empty when it has errors. */
    Optional<RewardTerms> terms(PlanForm form, Errors errors) {
        if (!errors.hasFieldErrors("recipients")) {
            try {
                form.people();
            } catch (IllegalArgumentException unreadable) {
                errors.rejectValue("recipients", "reward.recipients.unreadable");
            }
        }
        if (!errors.hasFieldErrors("achievement") && !rewards.ownAchievement(form.achievement())) {
            errors.rejectValue("achievement", "reward.not-yours");
        }
        String contract = form.contract();
        Optional<String> number = contract == null ? Optional.empty() : rewards.contractNumber(contract);
        if (contract != null && number.isEmpty() && !errors.hasFieldErrors("contract")) {
            errors.rejectValue("contract", "reward.not-yours");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(form.terms(number.orElse(null)));
    }
}
