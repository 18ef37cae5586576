package org.openlicence.exchange.demand;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSideSigned;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.Milestone;

/**
 * A solution as the events of its demand tell it.
 *
 * @param submitted its last version
 * @param signing what each side said of the contract
 * @param passed numbers of milestones passed; 0 is the gate
 */
record Solution(
        SolutionSubmitted submitted, SolutionStatus status, List<ContractSideSigned> signing, Set<Integer> passed) {
    Solution {
        signing = List.copyOf(signing);
        passed = Set.copyOf(passed);
    }

    String id() {
        return submitted.solutionId();
    }

    String solverId() {
        return submitted.solverId();
    }

    /** Whether it stands or stood for an award that has not failed. */
    boolean chosen() {
        return status == SolutionStatus.AWARDED
                || status == SolutionStatus.CONTRACTED
                || status == SolutionStatus.FULFILLED;
    }

    Solution to(SolutionStatus next) {
        return new Solution(submitted, next, signing, passed);
    }

    Solution signed(ContractSideSigned side) {
        List<ContractSideSigned> others = signing.stream()
                .filter(said -> !said.signerId().equals(side.signerId()))
                .toList();
        return new Solution(
                submitted,
                status,
                Stream.concat(others.stream(), Stream.of(side)).toList(),
                passed);
    }

    Solution passed(int milestone) {
        Set<Integer> more =
                Stream.concat(passed.stream(), Stream.of(milestone)).collect(Collectors.toUnmodifiableSet());
        return new Solution(submitted, status, signing, more);
    }

    /** What one side said last of the contract; absent when nothing. */
    @Nullable
    ContractSideSigned said(String organisationId) {
        return signing.stream()
                .filter(side -> side.signerId().equals(organisationId))
                .findFirst()
                .orElse(null);
    }

    /** The milestone of the contract; absent when there is none of that number. */
    @Nullable
    Milestone milestone(int number) {
        return signing.stream()
                .flatMap(side -> side.milestones().stream())
                .filter(milestone -> milestone.number() == number)
                .findFirst()
                .orElse(null);
    }
}
