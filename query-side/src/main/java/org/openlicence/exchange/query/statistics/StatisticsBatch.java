package org.openlicence.exchange.query.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;

/** The acts of one batch of events, in order; worked out once the facts of their contracts are at hand. */
final class StatisticsBatch {
    private final Set<String> contracts = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    /** Count of contracts, total and technology amount that an act moves, from the facts before it. */
    interface Figures {
        long[] of(ContractFacts facts);
    }

    /** One thing to do to the facts of a contract. */
    private interface Step {
        void on(Work work);
    }

    /** What is worked on: facts as known so far, those changed, and the movements. */
    static final class Work {
        private final Map<String, ContractFacts> known;
        private final Function<RegistrationOpened, ContractFacts> openings;
        final Map<String, ContractFacts> changed = new LinkedHashMap<>();
        final List<Movement> movements = new ArrayList<>();

        private Work(Map<String, ContractFacts> known, Function<RegistrationOpened, ContractFacts> openings) {
            this.known = known;
            this.openings = openings;
        }

        private void put(ContractFacts facts) {
            known.put(facts.registrationId(), facts);
            changed.put(facts.registrationId(), facts);
        }
    }

    /** A contract becomes known; one that is known stays. */
    void open(RegistrationOpened e) {
        contracts.add(e.registrationId());
        steps.add(work -> {
            if (!work.known.containsKey(e.registrationId())) {
                work.put(work.openings.apply(e));
            }
        });
    }

    /** Changes the facts, unless the act was read before. */
    void change(String registrationId, long sequence, UnaryOperator<ContractFacts> change) {
        contracts.add(registrationId);
        steps.add(work -> {
            ContractFacts facts = work.known.get(registrationId);
            if (facts != null && facts.version() < sequence) {
                work.put(change.apply(facts).at(sequence));
            }
        });
    }

    /** Makes a movement from the facts, where there is one. */
    void move(String registrationId, Function<ContractFacts, @Nullable Movement> move) {
        contracts.add(registrationId);
        steps.add(work -> {
            ContractFacts facts = work.known.get(registrationId);
            Movement movement = facts == null ? null : move.apply(facts);
            if (movement != null) {
                work.movements.add(movement);
            }
        });
    }

    Set<String> contracts() {
        return contracts;
    }

    /**
     * Does every step in order.
     *
     * @param known facts of the batch's contracts that were kept before; changed on the way
     * @param openings makes the first facts of a contract
     */
    Work worked(Map<String, ContractFacts> known, Function<RegistrationOpened, ContractFacts> openings) {
        Work work = new Work(known, openings);
        steps.forEach(step -> step.on(work));
        return work;
    }
}
