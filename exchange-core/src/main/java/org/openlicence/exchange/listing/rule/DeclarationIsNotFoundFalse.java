package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * No default of the owners over this declaration goes on. It shuts a listing, and names no particulars: the page that
 * shows it is public.
 *
 * @param open whether a finding stands whose default has not ended
 */
@Rule(code = DeclarationIsNotFoundFalse.CODE, law = Law.IR, article = "88")
public record DeclarationIsNotFoundFalse(boolean open) implements BusinessRule {
    /** The code among the bars of a listing. */
    public static final String CODE = "LST-14";

    @Override
    public boolean holds() {
        return !open;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of();
    }
}
