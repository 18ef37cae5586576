package org.openlicence.exchange.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.policy.PolicyBook;

/** Layer of the pool that the answers of enterprises put a record into (分层). */
public enum PoolLayer {
    /** Several enterprises see a good prospect and intend something. */
    A,
    /** One does. */
    B,
    /** There are answers, none of them such. */
    C,
    /** Pushed often enough, and nobody answered in time. */
    D,
    /** The owner holds it not convertible; it may abandon the right (Patent Law art. 44). */
    E;

    /**
     * From when answers carry a record up.
     *
     * @param prospect lowest prospect of a good answer
     * @param answers how many good answers make layer A
     */
    public record Lines(int prospect, int answers) {
        public static Lines of(PolicyBook policies, LocalDate on) {
            return new Lines(
                    policies.figure("inventory.layer.prospect", on).intValue(),
                    policies.figure("inventory.layer.answers", on).intValue());
        }

        boolean good(EnterpriseAnswer answer) {
            return answer.prospect() >= prospect && answer.intention() != Intention.NONE;
        }
    }

    /**
     * The layer on a day; empty while answers are still awaited.
     *
     * @param answers one of each enterprise, its last
     * @param unansweredFrom day from which silence counts; absent while too few pushes were made
     */
    public static Optional<PoolLayer> of(
            boolean convertible,
            Collection<EnterpriseAnswer> answers,
            @Nullable LocalDate unansweredFrom,
            LocalDate today,
            Lines lines) {
        if (!convertible) {
            return Optional.of(E);
        }
        if (answers.isEmpty()) {
            return unansweredFrom != null && !today.isBefore(unansweredFrom) ? Optional.of(D) : Optional.empty();
        }
        long good = answers.stream().filter(lines::good).count();
        return Optional.of(good >= lines.answers() ? A : good >= 1 ? B : C);
    }
}
