package org.openlicence.exchange.web.taxpreference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceQueries;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.registration.TaxpayersOfReader;
import org.springframework.stereotype.Component;

/** What taxpayers of the reading tax body's division claimed; for every other reader there is nothing. */
@Component
class TaxClaims {
    private static final int SHOWN = 50;

    private final TaxPreferenceQueries preferences;
    private final RegistrationQueries registrations;
    private final TaxpayersOfReader taxpayers;

    TaxClaims(TaxPreferenceQueries preferences, RegistrationQueries registrations, TaxpayersOfReader taxpayers) {
        this.preferences = preferences;
        this.registrations = registrations;
        this.taxpayers = taxpayers;
    }

    /** @param toPutRight only what is covered no more and not put right yet */
    Page<TaxPreferenceView> list(boolean toPutRight, @Nullable String after) {
        return preferences.claimed(taxpayers.division(), toPutRight, new PageRequest(SHOWN, after));
    }

    /** Official numbers of the contracts of some claims, by id of the registration. */
    Map<String, String> numbers(List<TaxPreferenceView> claims) {
        return registrations.numbers(claims.stream()
                .map(TaxPreferenceView::registrationId)
                .distinct()
                .toList());
    }

    /** @throws NotFound when nothing was claimed on it, or its taxpayer is another body's */
    TaxPreferenceView one(TaxPreferenceId id) {
        return preferences
                .byId(id.value())
                .filter(view -> !view.claims().isEmpty() && taxpayers.include(view.partyId()))
                .orElseThrow(() -> new NotFound(id.value()));
    }
}
