package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.Money;

/** Scenarios of the licensing domain file that a licence decides, by their number there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicensingScenariosTest {
    private final TakingStage stage = new TakingStage();

    @Test
    void scenario_16_fast_track() {
        var recorded = recorded(stage.fixture
                .givenCommands(notice("2026-04-01"))
                .when(payment("BR-1", "50000", "2026-04-03", "2026-04-03")));

        assertThat(recorded).last().isInstanceOfSatisfying(LicenceFormed.class, formed -> {
            assertThat(formed.validFrom()).isEqualTo("2026-04-03");
            assertThat(formed.validTo()).isEqualTo("2029-04-03");
            assertThat(formed.recordalDueOn()).isEqualTo("2026-07-03");
        });
    }

    @Test
    void scenario_17_underpayment() {
        var recorded = recorded(stage.fixture
                .givenCommands(notice("2026-04-01"))
                .when(payment("BR-1", "49999.99", "2026-04-03", "2026-04-03")));

        assertThat(recorded).hasExactlyElementsOfTypes(PaymentMismatched.class, RefundOrdered.class);
    }

    @Test
    void scenario_18_one_to_many() {
        stage.register.reserve(LICENCE, TAKER, P1, LISTING);
        LicenceId second = new LicenceId("lic_p1_second");
        String hash = TERMS.hash().value();

        var recorded = recorded(stage.fixture
                .givenCommands(new ServeNotice(second, LISTING, hash, USE, by(OTHER_TAKER, "2026-04-02")))
                .when(new ConfirmPayment(
                        second, "BR-2", Money.ofYuan("50000"), OTHER_TAKER, at("2026-04-03"), system("2026-04-03"))));

        assertThat(recorded)
                .last()
                .isInstanceOfSatisfying(
                        LicenceFormed.class,
                        formed -> assertThat(formed.validTo()).isEqualTo("2029-04-03"));
        assertThat(stage.register.openLicencesOf(P1)).containsExactly(second, LICENCE);
        assertThat(recorded(new TakingStage()
                        .fixture
                        .givenCommands(notice("2026-04-01"))
                        .when(notice("2026-04-01"))))
                .isEmpty();
    }

    @Test
    void scenario_19_withdrawal_is_not_retroactive() {
        LapseNotice closed = new LapseNotice(LICENCE, LapseReason.LISTING_CLOSED.name(), system("2026-05-08"));

        var takerC = stage.inForce("2026-05-07", "2026-05-07", "2029-05-07");
        stage.withdrawnFrom(LocalDate.of(2026, 5, 8));
        assertThat(recorded(takerC.when(closed))).isEmpty();

        TakingStage other = new TakingStage();
        var takerD = other.awaiting("2026-05-07");
        other.withdrawnFrom(LocalDate.of(2026, 5, 8));
        List<LicenceEvent> recorded = recorded(takerD.when(payment("BR-1", "50000", "2026-05-09", "2026-05-09")));
        assertThat(recorded)
                .hasExactlyElementsOfTypes(PaymentMismatched.class, RefundOrdered.class, NoticeLapsed.class);
    }

    @Test
    void scenario_22_term_cut_at_patent_end() {
        OfferTerms sixtyMonths = terms(FeePlan.free(), 60, null);
        stage.patents.update(patent(LocalDate.of(2033, 3, 1), null));
        stage.listings.update(listing(ListingStatus.ANNOUNCED, null, sixtyMonths));

        var recorded = recorded(stage.fixture
                .givenNoPriorActivity()
                .when(new ServeNotice(LICENCE, LISTING, sixtyMonths.hash().value(), USE, by(TAKER, "2030-04-03"))));

        assertThat(recorded).hasExactlyElementsOfTypes(NoticeServed.class, LicenceFormed.class);
        assertThat(((LicenceFormed) recorded.get(1)).validTo()).isEqualTo("2033-03-01");
    }

    @Test
    void scenario_31_right_lapses_back_dated() {
        EndLicence end = new EndLicence(LICENCE, "FEE_UNPAID", LocalDate.of(2026, 6, 29), system("2026-12-30"));

        assertThat(recorded(
                        stage.inForce("2026-09-01", "2026-09-01", "2029-09-01").when(end)))
                .hasExactlyElementsOfTypes(FormationCorrected.class, RefundOrdered.class);
        assertThat(recorded(new TakingStage()
                        .inForce("2026-04-01", "2026-04-03", "2029-04-03")
                        .when(end)))
                .singleElement()
                .isInstanceOfSatisfying(
                        LicenceEnded.class, ended -> assertThat(ended.endedOn()).isEqualTo("2026-06-29"));
    }
}
