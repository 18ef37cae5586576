package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Refused;

/** What every licence register does, the table as the fake. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class LicenceRegisterContract {
    private static final PatentId PATENT = new PatentId("pat_1");
    private static final ListingId LISTING = new ListingId("lst_1");
    private static final LicenceId FIRST = new LicenceId("lic_1");
    private static final LicenceId SECOND = new LicenceId("lic_2");

    /** An empty register. */
    protected abstract LicenceRegister register();

    @Test
    public void taker_has_one_open_licence_of_a_patent() {
        LicenceRegister register = register();
        register.reserve(FIRST, "org_a", PATENT, LISTING);

        assertThatThrownBy(() -> register.reserve(SECOND, "org_a", PATENT, LISTING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.code()).isEqualTo("LC-04");
                                    assertThat(refusal.inputs()).containsEntry("licence", "lic_1");
                                }));
        assertThat(register.openLicenceOf("org_a", PATENT)).contains(FIRST);
    }

    @Test
    public void same_licence_again_changes_nothing() {
        LicenceRegister register = register();
        register.reserve(FIRST, "org_a", PATENT, LISTING);
        register.reserve(FIRST, "org_a", PATENT, LISTING);

        assertThat(register.openLicencesOf(PATENT)).containsExactly(FIRST);
    }

    @Test
    public void takers_do_not_exclude_each_other_nor_do_patents() {
        LicenceRegister register = register();
        register.reserve(FIRST, "org_a", PATENT, LISTING);
        register.reserve(SECOND, "org_b", PATENT, LISTING);
        register.reserve(new LicenceId("lic_3"), "org_a", new PatentId("pat_2"), new ListingId("lst_2"));

        assertThat(register.openLicencesOf(PATENT)).containsExactly(FIRST, SECOND);
        assertThat(register.openLicencesOf(LISTING)).containsExactly(FIRST, SECOND);
    }

    @Test
    public void a_negotiated_licence_has_no_listing_and_is_found_by_its_patent_also_when_it_is_over() {
        LicenceRegister register = register();
        register.reserve(FIRST, "org_a", PATENT, null);
        register.reserve(SECOND, "org_b", PATENT, LISTING);
        register.release(FIRST);

        assertThat(register.openLicencesOf(LISTING)).containsExactly(SECOND);
        assertThat(register.openLicencesOf(PATENT)).containsExactly(SECOND);
        assertThat(register.licencesOf(PATENT)).containsExactly(FIRST, SECOND);
    }

    @Test
    public void release_frees_taker_and_patent_and_may_be_repeated() {
        LicenceRegister register = register();
        register.reserve(FIRST, "org_a", PATENT, LISTING);
        register.release(FIRST);
        register.release(FIRST);

        assertThat(register.openLicencesOf(PATENT)).isEqualTo(List.of());
        register.reserve(SECOND, "org_a", PATENT, LISTING);
        assertThat(register.openLicenceOf("org_a", PATENT)).contains(SECOND);
    }
}
