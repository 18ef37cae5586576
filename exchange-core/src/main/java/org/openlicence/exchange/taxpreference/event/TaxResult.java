package org.openlicence.exchange.taxpreference.event;

import java.util.List;

/**
 * What a rule said on one day; an estimate, never a ruling.
 *
 * @param outcome name of a {@code TaxOutcome}
 * @param reliefFen tax not paid because of it; of R-IIT58 the income left out, of R-EQ101 the tax put off
 * @param checks every condition, in the order to be read
 * @param steps the formula with the party's own amounts
 * @param sources where the figures were read
 * @param verified false when a figure used was read in no official text
 */
public record TaxResult(
        String outcome,
        long reliefFen,
        List<TaxCheck> checks,
        List<TaxStep> steps,
        List<String> sources,
        boolean verified) {
    public TaxResult {
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }
}
