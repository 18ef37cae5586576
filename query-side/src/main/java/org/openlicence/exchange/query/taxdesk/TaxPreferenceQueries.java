package org.openlicence.exchange.query.taxdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.taxpreference.PreferenceStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tax preferences by id, by contract and party, those claimed, and those that wait to be put right. */
@Repository
public class TaxPreferenceQueries {
    private final DocumentTable<TaxPreferenceView> preferences;

    public TaxPreferenceQueries(JdbcClient jdbc) {
        this.preferences = table(jdbc);
    }

    static DocumentTable<TaxPreferenceView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "tax_preference_desk",
                TaxPreferenceView.class,
                TaxPreferenceView::version,
                TaxPreferenceQueries::columns);
    }

    public Optional<TaxPreferenceView> byId(String preferenceId) {
        return preferences.find(preferenceId);
    }

    /** Every preference of a contract that belongs to a party. */
    public List<TaxPreferenceView> ofContract(String registrationId, String partyId) {
        return preferences.all(
                "registration_id = :contract and party_id = :party",
                Map.of("contract", registrationId, "party", partyId));
    }

    /** What a party has to tell the tax body. */
    public List<TaxPreferenceView> toCorrect(String partyId) {
        return preferences.all(
                "party_id = :party and status = :status",
                Map.of("party", partyId, "status", PreferenceStatus.CORRECTION_REQUIRED.name()));
    }

    /**
     * What taxpayers of a division claimed, last changed first.
     *
     * @param division of the tax body that reads; where a taxpayer is, the directory says now
     * @param toPutRight only what is covered no more and not put right yet
     */
    public Page<TaxPreferenceView> claimed(DivisionCode division, boolean toPutRight, PageRequest request) {
        return preferences.page(
                (toPutRight ? "tax/to-correct/" : "tax/claimed/") + division,
                (toPutRight ? "status = '" + PreferenceStatus.CORRECTION_REQUIRED + "' and " : "")
                        + "claimed and party_id in (select organisation_id from organisation_directory"
                        + " where starts_with(division_code, :stem))",
                Map.of("stem", division.stem()),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    private static Map<String, @Nullable Object> columns(TaxPreferenceView view) {
        return Map.of(
                "registration_id", view.registrationId(),
                "party_id", view.partyId(),
                "status", view.status(),
                "claimed", !view.claims().isEmpty(),
                "changed_at", view.changedAt());
    }
}
