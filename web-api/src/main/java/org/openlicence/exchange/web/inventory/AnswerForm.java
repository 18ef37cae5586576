package org.openlicence.exchange.web.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;

/**
 * An enterprise's answer, as typed.
 *
 * @param prospect 1 (none) to 5 (very good)
 */
public record AnswerForm(
        @NotNull @Min(1) @Max(5) Integer prospect,
        @NotNull Improvement improvement,
        @Nullable @Size(max = 1000) String improvementText,
        @NotNull Intention intention) {
    static AnswerForm of(@Nullable EnterpriseAnswer known) {
        return known == null
                ? new AnswerForm(3, Improvement.NONE, null, Intention.NONE)
                : new AnswerForm(known.prospect(), known.improvement(), known.improvementText(), known.intention());
    }

    EnterpriseAnswer answer() {
        return new EnterpriseAnswer(prospect, improvement, improvementText, intention);
    }
}
