package org.openlicence.exchange.web.marketplace;

import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.licencedesk.EqualTreatment;
import org.openlicence.exchange.query.licencedesk.EqualTreatmentQueries;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.stereotype.Component;

/** Statements of equal treatment with the hash by which a reader knows that it holds the same one. */
@Component
class SealedStatements {
    private final ListingQueries listings;
    private final EqualTreatmentQueries statements;

    SealedStatements(ListingQueries listings, EqualTreatmentQueries statements) {
        this.listings = listings;
        this.statements = statements;
    }

    /**
     * A statement with what follows from it.
     *
     * @param different numbers of the licences that were not treated as announced
     * @param sha256 of the statement with its members sorted by name and written without white space
     */
    record Sealed(EqualTreatment statement, List<Integer> different, String sha256) {}

    /** Of an offer that was announced; empty for any other. */
    Optional<Sealed> of(ListingId listingId) {
        return listings.byId(listingId.value())
                .filter(ListingView::isPublic)
                .map(statements::of)
                .map(statement -> new Sealed(
                        statement,
                        statement.different(),
                        ContentHash.of(CanonicalJson.sorted(statement)).value()));
    }
}
