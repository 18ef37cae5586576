package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;

/** {@code policy}: the figures no official text was read for, and the version of the book. */
final class PolicyCommand implements ConsoleCommand {
    private final PolicyBook policies;

    PolicyCommand(PolicyBook policies) {
        this.policies = policies;
    }

    @Override
    public int run(Words words, PrintStream out) {
        List<PolicyFigure> unverified = policies.all().stream()
                .filter(figure -> !figure.verified())
                .sorted(Comparator.comparing(PolicyFigure::key)
                        .thenComparing(PolicyFigure::region)
                        .thenComparing(PolicyFigure::validFrom))
                .toList();
        Table table = new Table("key", "region", "value", "unit", "from", "to", "source");
        for (PolicyFigure figure : unverified) {
            table.row(
                    figure.key(),
                    figure.region(),
                    figure.value(),
                    figure.unit(),
                    figure.validFrom(),
                    figure.validTo() == null ? "-" : figure.validTo(),
                    figure.source());
        }
        out.printf(
                "policy book %s: %d figures, %d not verified%n%n",
                policies.version(), policies.all().size(), unverified.size());
        if (!unverified.isEmpty()) {
            out.print(table);
        }
        return unverified.isEmpty() ? DONE : FOUND;
    }
}
