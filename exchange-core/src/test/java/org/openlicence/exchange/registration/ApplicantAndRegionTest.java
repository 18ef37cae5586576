package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.BUYER;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.OTHER_REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.STATISTICS;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.person;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** Which party applies, and in which region, when one of them is elsewhere or abroad. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicantAndRegionTest {
    private static final String DAY = "2026-03-03";

    @Test
    void scenario_5_the_buyer_does_not_apply_for_a_seller_elsewhere_at_home() {
        assertThat(buyersCase(RegistrationCase.SUZHOU_FIRM).refusedCodes(buyerSubmits()))
                .containsExactly("G1");
    }

    @Test
    void scenario_6_the_buyer_applies_where_both_are_here() {
        buyersCase(RegistrationCase.UNIVERSITY).does(buyerSubmits()).does(new AcceptApplication(ID, at(LI, DAY)));
    }

    @Test
    void scenario_7_the_domestic_buyer_applies_for_imported_technology() {
        buyersCase(RegistrationCase.GERMAN_FIRM).does(buyerSubmits()).does(new AcceptApplication(ID, at(LI, DAY)));
    }

    @Test
    void scenario_7_the_import_is_registered_with_the_commerce_authority_as_a_task_of_its_own() {
        RegistrationCase file = buyersCase(RegistrationCase.GERMAN_FIRM);

        assertThat(TechnologyTrade.between("900000", "310115")).hasValue(TechnologyTrade.IMPORT);
        assertThat(TechnologyTrade.IMPORT.basis().key()).isEqualTo("TIE-17");
        assertThat(TechnologyTrade.between("310104", "800000")).hasValue(TechnologyTrade.EXPORT);
        assertThat(TechnologyTrade.between("310104", "320505")).isEmpty();
        assertThat(file.state().subject().sellerId()).isEqualTo(RegistrationCase.GERMAN_FIRM);
        assertThat(DocumentKind.missing(file.state().subject(), "CN-2026", java.util.Set.of()))
                .as("the case does not wait for it")
                .isEmpty();
    }

    @Test
    void scenario_7_a_seller_abroad_does_not_apply_itself() {
        var s = subject(100);
        var rule = new org.openlicence.exchange.registration.rule.ApplicantMayApply(
                s.sellerId(), s.sellerId(), s.buyerId(), "810000", "310115", new Region("3100"));
        assertThat(rule.holds()).isFalse();
        assertThat(rule.inputs()).containsEntry("ground", "R12");
        assertThat(new org.openlicence.exchange.registration.rule.ApplicantMayApply(
                                s.buyerId(), s.sellerId(), s.buyerId(), "810000", "820000", new Region("3100"))
                        .holds())
                .as("a buyer abroad does not either")
                .isFalse();
    }

    @Test
    void scenario_7_an_import_is_filed_where_its_buyer_is() {
        assertThat(Region.ofContract("800000", "310115")).isEqualTo(new Region("3100"));
        assertThat(Region.ofContract("320505", "310115")).isEqualTo(new Region("3200"));
        RegistrationCase elsewhere = buyersCase(RegistrationCase.GERMAN_FIRM, "3200");
        elsewhere.does(buyerSubmits());
        Actor suzhou = person("per_suzhou", OTHER_REGISTRAR, Role.REVIEWER);
        assertThat(elsewhere.refusedCodes(new AcceptApplication(ID, at(suzhou, DAY))))
                .containsExactly("REG-15");
    }

    private static SubmitApplication buyerSubmits() {
        return new SubmitApplication(ID, true, at(BUYER, DAY));
    }

    private static RegistrationCase buyersCase(String sellerId) {
        return buyersCase(sellerId, "3100");
    }

    private static RegistrationCase buyersCase(String sellerId, String region) {
        var s = subject(100);
        var subject = new org.openlicence.exchange.registration.event.ContractSubject(
                s.title(),
                s.contractType(),
                s.subType(),
                s.licenceMode(),
                false,
                s.patentIds(),
                sellerId,
                FIRM,
                s.signedOn(),
                s.from(),
                s.to(),
                s.statedTotalFen(),
                s.documentHash());
        List<AmountLine> lines = List.of(line(AmountKind.LICENCE_FIXED, 100));
        return new RegistrationCase()
                .does(new OpenRegistration(ID, subject, lines, FIRM, region, "07", null, at(BUYER, DAY)))
                .does(new CompleteForm(ID, subject, lines, STATISTICS, at(BUYER, DAY)));
    }
}
