package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What other capabilities may know of a demand.
 *
 * @param demanderId organisation whose need it is; not to be shown where {@code hidden}
 * @param words public words with the five elements; an empty title and nothing else where they were erased
 * @param budgetFen what is offered, fen; absent until said
 * @param province six digits; absent until said
 * @param industries codes of GB/T 4754, e.g. {@code C38}
 * @param publishTo last day for solutions; absent before publication
 * @param solvers organisations whose solution was handed in and not taken back
 * @param awarded organisations whose solution is awarded or contracted, or was accepted
 * @param hidden whether the poster's name is kept from the public
 * @param solverOf organisation that handed a solution in, by the solution's id, also of those taken back
 */
public record RegisteredDemand(
        DemandId demandId,
        String demanderId,
        DemandType type,
        DemandStatus status,
        PublicWords words,
        @Nullable Long budgetFen,
        @Nullable String province,
        List<String> industries,
        @Nullable LocalDate publishTo,
        List<String> solvers,
        List<String> awarded,
        boolean hidden,
        Map<String, String> solverOf) {
    public RegisteredDemand {
        industries = List.copyOf(industries);
        solvers = List.copyOf(solvers);
        awarded = List.copyOf(awarded);
        // Rows written before they said so have none.
        solverOf = Map.copyOf(Objects.requireNonNullElse(solverOf, Map.of()));
    }

    /** Whether solutions are taken. */
    public boolean open() {
        return status == DemandStatus.PUBLISHED;
    }

    /** Whether it ever was public. */
    public boolean announced() {
        return publishTo != null;
    }
}
