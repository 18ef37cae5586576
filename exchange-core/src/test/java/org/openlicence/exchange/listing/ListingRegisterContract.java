package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.L2;
import static org.openlicence.exchange.listing.ListingFixtures.entry;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Refused;

/** What every listing register does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ListingRegisterContract {
    abstract ListingRegister register();

    @Test
    void a_reserved_row_is_found_as_it_was_written() {
        ListingRegister register = register();
        ListingEntry entry = entry(L1, ListingStatus.ANNOUNCED);
        register.reserve(entry);
        assertThat(register.lockForTaking(L1)).contains(entry);
        assertThat(register.lockForChange(L1)).isEqualTo(entry);
        assertThat(register.liveListingOf(PatentFixtures.P1)).contains(entry);
        assertThat(register.lockForTaking(L1).orElseThrow().terms().hash())
                .isEqualTo(entry.terms().hash());
    }

    @Test
    void OL_18_a_patent_has_one_live_listing() {
        ListingRegister register = register();
        register.reserve(entry(L1, ListingStatus.DRAFT));
        assertThatThrownBy(() -> register.reserve(entry(L2, ListingStatus.DRAFT)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.code()).isEqualTo("OL-18");
                                    assertThat(refusal.inputs()).containsEntry("liveListing", "lst_01");
                                }));
    }

    @Test
    void a_closed_listing_frees_its_patent() {
        ListingRegister register = register();
        register.reserve(entry(L1, ListingStatus.ANNOUNCED));
        register.update(entry(L1, ListingStatus.WITHDRAWN));
        register.reserve(entry(L2, ListingStatus.DRAFT));
        assertThat(register.liveListingOf(PatentFixtures.P1).orElseThrow().listingId())
                .isEqualTo(L2);
        assertThat(register.lockForTaking(L1).orElseThrow().closedFrom()).isEqualTo("2026-05-08");
    }

    @Test
    void an_unknown_listing_cannot_be_taken_locked_or_changed() {
        ListingRegister register = register();
        assertThat(register.lockForTaking(L1)).isEmpty();
        assertThatThrownBy(() -> register.lockForChange(L1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> register.update(entry(L1, ListingStatus.DRAFT)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.liveListingOf(PatentFixtures.P1)).isEmpty();
    }
}
