package org.openlicence.exchange.registration.rule;

import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/** The command has a place in the state the case is in. */
@Rule(code = "REG-01", law = Law.DESIGN, article = "state-table")
public record CommandFitsTheState(String command, RegistrationStatus status, Set<RegistrationStatus> allowed)
        implements BusinessRule {
    @Override
    public boolean holds() {
        return allowed.contains(status);
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("command", command, "status", status.name());
    }
}
