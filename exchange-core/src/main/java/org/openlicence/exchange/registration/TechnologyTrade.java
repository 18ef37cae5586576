package org.openlicence.exchange.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * A contract that takes technology over the border. It has to be registered with the commerce authority (商务主管部门) as well: a
 * task of its own beside the recognition here, and no condition of it, for a contract on freely traded technology is valid
 * without.
 */
public enum TechnologyTrade {
    /** The seller is abroad; the buyer at home applies and registers the import. */
    IMPORT(Law.TIE.art("17")),
    /** The buyer is abroad. */
    EXPORT(Law.TIE.art("36"));

    private final Provision basis;

    TechnologyTrade(Provision basis) {
        this.basis = basis;
    }

    /** Under which it is registered with the commerce authority. */
    public Provision basis() {
        return basis;
    }

    /** @param sellerDivision six digits; a party the directory does not know counts as at home */
    public static Optional<TechnologyTrade> between(@Nullable String sellerDivision, @Nullable String buyerDivision) {
        if (Region.abroad(sellerDivision)) {
            return Optional.of(IMPORT);
        }
        return Region.abroad(buyerDivision) ? Optional.of(EXPORT) : Optional.empty();
    }
}
