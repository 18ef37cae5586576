package org.openlicence.exchange.patent.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.IpcSymbol;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Every IPC symbol has the form of one.
 *
 * @param bareSubclassAllowed whether {@code H01M} will do, as in published collections
 */
@Rule(code = "PAT-08", law = Law.DESIGN, article = "ipc-form")
public record IpcSymbolsAreWellFormed(List<String> symbols, boolean bareSubclassAllowed) implements BusinessRule {
    @Override
    public boolean holds() {
        return firstWrong() < 0;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("position", String.valueOf(firstWrong() + 1));
    }

    private int firstWrong() {
        for (int i = 0; i < symbols.size(); i++) {
            boolean fits = IpcSymbol.read(symbols.get(i))
                    .filter(symbol -> bareSubclassAllowed || symbol.full())
                    .isPresent();
            if (!fits) {
                return i;
            }
        }
        return -1;
    }
}
