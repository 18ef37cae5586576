package org.openlicence.exchange.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;

/** What every patent register does, the one in memory and the one in PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PatentRegisterContract {
    abstract PatentRegister register();

    @Test
    void an_entered_patent_is_found_as_it_was_entered() {
        PatentRegister register = register();
        PatentFacts facts = PatentFixtures.with(
                PatentFixtures.p1OfTwo(),
                new AnnualFee(9, PatentFixtures.day("2026-06-29"), 200_000, null),
                new Pledge("PL-1", "某银行", true, null),
                new LicenceInTerm(
                        "R-1", LicenceForm.SOLE, PatentFixtures.day("2025-01-01"), PatentFixtures.day("2027-03-31")));
        register.enter(facts);
        assertThat(register.facts(PatentFixtures.P1)).contains(facts);
        assertThat(register.lockFacts(PatentFixtures.P1)).contains(facts);
    }

    @Test
    void an_update_replaces_the_facts() {
        PatentRegister register = register();
        register.enter(PatentFixtures.p1());
        PatentFacts ended = PatentFixtures.ended(PatentFixtures.p1(), RightEnd.ABANDONED, "2026-05-01");
        register.update(ended);
        assertThat(register.facts(PatentFixtures.P1)).contains(ended);
    }

    @Test
    void an_unknown_patent_is_not_found_and_cannot_be_updated() {
        PatentRegister register = register();
        assertThat(register.facts(PatentFixtures.U1)).isEmpty();
        assertThat(register.lockFacts(PatentFixtures.U1)).isEmpty();
        assertThatThrownBy(() -> register.update(PatentFixtures.u1())).isInstanceOf(IllegalStateException.class);
    }
}
