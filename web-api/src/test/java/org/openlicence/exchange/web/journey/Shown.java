package org.openlicence.exchange.web.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.patentdesk.PatentQueries;

/** Waits until pages show what a scene is made of, for nobody opens a page that is not there yet. */
record Shown(PatentQueries patents, ListingQueries listings, LicenceQueries licences) {
    /** Also its patent, which another reader writes. @param version the listing's last */
    void offer(PatentId patent, ListingId listing, long version) {
        until(() -> listings.byId(listing.value(), version).isPresent()
                && patents.byId(patent.value()).isPresent());
    }

    void listing(ListingId listing, long version) {
        until(() -> listings.byId(listing.value(), version).isPresent());
    }

    void inForce(LicenceId licence) {
        until(() -> licences.byId(licence.value())
                .filter(view -> view.status() == LicenceStatus.IN_FORCE)
                .isPresent());
    }

    private static void until(BooleanSupplier shown) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(shown::getAsBoolean);
    }
}
