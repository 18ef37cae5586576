package org.openlicence.exchange.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every organisation directory does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class OrganisationDirectoryContract {
    private static final OrganisationDirectory.Entry FIRM = new OrganisationDirectory.Entry(
            new OrganisationId("org_91440101MA5CJQ4N59"),
            "91440101MA5CJQ4N59",
            "乙公司",
            "Firm B",
            OrganisationKind.ENTERPRISE,
            "440106",
            EnterpriseSize.SMALL);

    private static final OrganisationDirectory.Entry UNIVERSITY = new OrganisationDirectory.Entry(
            new OrganisationId("org_12100000425006117P"),
            "12100000425006117P",
            "甲大学",
            null,
            OrganisationKind.UNIVERSITY,
            "310104",
            null);

    abstract OrganisationDirectory directory();

    @Test
    void entered_organisations_are_found_as_they_were_entered() {
        OrganisationDirectory directory = directory();
        directory.enter(FIRM);
        directory.enter(UNIVERSITY);
        assertThat(directory.find("org_91440101MA5CJQ4N59")).contains(FIRM);
        assertThat(directory.find("org_12100000425006117P")).contains(UNIVERSITY);
        assertThat(directory.find("org_nobody")).isEmpty();
    }

    @Test
    void an_organisation_cannot_be_entered_twice() {
        OrganisationDirectory directory = directory();
        directory.enter(FIRM);
        assertThatThrownBy(() -> directory.enter(FIRM)).isInstanceOf(RuntimeException.class);
    }
}
