package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.shared.EventHistory;

/** How an institution stands on the register, for a decision of another capability; read from its own events. */
public final class InstitutionStanding {
    private final @Nullable InstitutionState state;

    private InstitutionStanding(@Nullable InstitutionState state) {
        this.state = state;
    }

    public static InstitutionStanding of(String organisationId, EventHistory history) {
        InstitutionState state = null;
        String id = InstitutionId.of(new OrganisationId(organisationId)).value();
        for (InstitutionEvent event : history.of(id, InstitutionEvent.class)) {
            state = InstitutionState.after(state, event);
        }
        return new InstitutionStanding(state);
    }

    public boolean registered() {
        return state != null;
    }

    /** The tier on a day; empty while the market office has given none. */
    public Optional<CreditTier> tierOn(LocalDate day) {
        return state == null ? Optional.empty() : Optional.ofNullable(state.tierOn(day));
    }

    /** The conflict of interest it has declared with an organisation; empty when there is none. */
    public Optional<ConflictNature> conflictWith(String organisationId) {
        return state == null
                ? Optional.empty()
                : Optional.ofNullable(state.conflicts().get(organisationId)).map(ConflictNature::valueOf);
    }
}
