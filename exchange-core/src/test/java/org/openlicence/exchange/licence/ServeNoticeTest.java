package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.shared.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServeNoticeTest {
    private final TakingStage stage = new TakingStage();

    @Nested
    class Without_a_notice {
        @Test
        void notice_pins_the_terms_and_binds_taker_and_patent() {
            var recorded = recorded(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01")));

            assertThat(recorded).singleElement().isInstanceOfSatisfying(NoticeServed.class, served -> {
                assertThat(served.terms()).isEqualTo(TERMS.canonical());
                assertThat(served.termsHash()).isEqualTo(TERMS.hash().value());
                assertThat(served.termsVersion()).isEqualTo(1);
                assertThat(served.dueFen()).isEqualTo(5_000_000);
                assertThat(served.takerId()).isEqualTo(TAKER);
                assertThat(served.licensorIds()).containsExactly(OWNER);
                assertThat(served.receivedAt()).isEqualTo(at("2026-04-01"));
                assertThat(served.trace().policyVersion()).isEqualTo(POLICIES.version());
                assertThat(served.trace().legalBasis()).contains("PL-51(1)");
            });
            assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
        }

        @Test
        void a_notice_names_one_variant_and_no_offer_as_a_whole() {
            OfferTerms offered = TERMS.with(List.of(new OfferVariant(FeePlan.free(), 60)));
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, offered));

            assertThat(refusals(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(
                                    LICENCE, LISTING, offered.hash().value(), USE, by(TAKER, "2026-04-01")))))
                    .containsExactly("LC-02");
            assertThat(recorded(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01"))))
                    .singleElement()
                    .isInstanceOfSatisfying(NoticeServed.class, served -> {
                        assertThat(served.terms()).isEqualTo(TERMS.canonical());
                        assertThat(served.dueFen()).isEqualTo(5_000_000);
                    });
        }

        @Test
        void the_variant_named_is_pinned_with_its_fee_and_term() {
            OfferTerms offered = TERMS.with(List.of(new OfferVariant(FeePlan.free(), 60)));
            OfferTerms longer = offered.variants().getLast();
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, offered));

            assertThat(recorded(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(
                                    LICENCE, LISTING, longer.hash().value(), USE, by(TAKER, "2026-04-01")))))
                    .satisfiesExactly(
                            event -> assertThat(((NoticeServed) event).terms()).isEqualTo(longer.canonical()),
                            event -> assertThat(((LicenceFormed) event).validTo())
                                    .isEqualTo("2031-04-01"));
        }

        @Test
        void free_licence_forms_with_the_notice_alone() {
            OfferTerms free = terms(FeePlan.free(), 60, null);
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, free));

            var recorded = recorded(stage.fixture
                    .givenNoPriorActivity()
                    .when(new ServeNotice(LICENCE, LISTING, free.hash().value(), USE, by(TAKER, "2026-04-01"))));

            assertThat(recorded).hasSize(2).last().isInstanceOfSatisfying(LicenceFormed.class, formed -> {
                assertThat(formed.effectiveAt()).isEqualTo(at("2026-04-01"));
                assertThat(formed.validTo()).isEqualTo("2031-04-01");
            });
        }

        @Test
        void entry_fee_alone_is_due_at_conclusion() {
            OfferTerms plan = terms(
                    FeePlan.entryPlusRoyalty(2_000_000, FeePlan.RoyaltyBase.NET_SALES, 300, "invoiced sales", 12),
                    36,
                    null);
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, plan));

            var recorded = recorded(stage.fixture
                    .givenNoPriorActivity()
                    .when(new ServeNotice(LICENCE, LISTING, plan.hash().value(), USE, by(TAKER, "2026-04-01"))));

            assertThat(recorded)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            NoticeServed.class,
                            served -> assertThat(served.dueFen()).isEqualTo(2_000_000));
        }

        @Test
        void the_first_instalment_is_due_at_conclusion() {
            OfferTerms plan = terms(
                    FeePlan.instalments(
                            List.of(FeePlan.Instalment.first(2_000_000), FeePlan.Instalment.after(12, 3_000_000))),
                    36,
                    null);
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, plan));

            assertThat(recorded(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(
                                    LICENCE, LISTING, plan.hash().value(), USE, by(TAKER, "2026-04-01")))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            NoticeServed.class,
                            served -> assertThat(served.dueFen()).isEqualTo(2_000_000));
        }

        @Test
        void licence_for_a_royalty_alone_forms_with_the_notice() {
            OfferTerms plan =
                    terms(FeePlan.royalty(FeePlan.RoyaltyBase.NET_SALES, 300, "invoiced sales", 6, 100_000L), 36, null);
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, plan));

            assertThat(recorded(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(
                                    LICENCE, LISTING, plan.hash().value(), USE, by(TAKER, "2026-04-01")))))
                    .last()
                    .isInstanceOfSatisfying(
                            LicenceFormed.class,
                            formed -> assertThat(formed.effectiveAt()).isEqualTo(at("2026-04-01")));
        }

        @Test
        void filed_but_not_announced_withdrawal_leaves_the_listing_open() {
            stage.listings.update(listing(ListingStatus.WITHDRAWAL_FILED, null, TERMS));

            assertThat(recorded(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01"))))
                    .hasSize(1);
        }

        @Test
        void offer_withdrawn_while_the_taker_read_it_is_not_held_for_anybody() {
            stage.withdrawnFrom(LocalDate.of(2026, 4, 1));

            assertThat(refusals(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01T00:05"))))
                    .containsExactly("LC-01");
        }

        @Test
        void withdrawal_announced_for_tomorrow_leaves_the_offer_good_until_midnight() {
            stage.withdrawnFrom(LocalDate.of(2026, 4, 2));

            assertThat(recorded(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01T23:59"))))
                    .hasSize(1);
        }

        @Test
        void other_terms_than_those_read_are_not_accepted_silently() {
            OfferTerms dearer = terms(FeePlan.lumpSum(6_000_000), 36, null);
            stage.listings.update(listing(ListingStatus.ANNOUNCED, null, dearer));

            assertThat(refusals(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01"))))
                    .containsExactly("LC-02");
        }

        @Test
        void every_failed_rule_is_named() {
            stage.listings.update(listing(ListingStatus.SUSPENDED, null, TERMS));
            stage.patents.update(patent(null, LocalDate.of(2026, 3, 31)));
            IntendedUse empty = new IntendedUse(" ", LocalDate.of(2026, 5, 1), "44", null);

            assertThat(refusals(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(LICENCE, LISTING, "0".repeat(64), empty, by(OWNER, "2026-04-01")))))
                    .containsExactly("LC-01", "LC-02", "LC-03", "LC-05", "LC-12");
        }

        @Test
        void unknown_listing_is_not_open() {
            assertThat(refusals(stage.fixture
                            .givenNoPriorActivity()
                            .when(new ServeNotice(
                                    LICENCE,
                                    new ListingId("lst_none"),
                                    TERMS.hash().value(),
                                    USE,
                                    by(TAKER, "2026-04-01")))))
                    .containsExactly("LC-01");
        }

        @Test
        void second_licence_of_the_same_patent_is_refused() {
            stage.register.reserve(new LicenceId("lic_first"), TAKER, P1, LISTING);

            assertThat(refusals(stage.fixture.givenNoPriorActivity().when(notice("2026-04-01"))))
                    .containsExactly("LC-04");
        }

        @Test
        void somebody_without_the_role_is_refused() {
            var stranger = new org.openlicence.exchange.shared.Actor("per_2", TAKER, java.util.Set.of(Role.OPERATOR));
            var command = new ServeNotice(
                    LICENCE,
                    LISTING,
                    TERMS.hash().value(),
                    USE,
                    org.openlicence.exchange.shared.Origin.of(stranger, at("2026-04-01")));

            assertThat(refusals(stage.fixture.givenNoPriorActivity().when(command)))
                    .containsExactly("AUTH-01");
        }
    }

    @Nested
    class With_a_notice {
        @Test
        void same_notice_again_changes_nothing() {
            assertThat(recorded(stage.awaiting("2026-04-01").when(notice("2026-04-02"))))
                    .isEmpty();
        }

        @Test
        void same_notice_again_changes_nothing_even_when_the_listing_has_closed_since() {
            stage.withdrawnFrom(LocalDate.of(2026, 4, 2));

            assertThat(recorded(stage.awaiting("2026-04-01").when(notice("2026-04-03"))))
                    .isEmpty();
        }

        @Test
        void other_content_under_the_same_id_is_refused() {
            IntendedUse other = new IntendedUse("something else", LocalDate.of(2026, 5, 1), "440106", null);

            assertThat(refusals(stage.awaiting("2026-04-01")
                            .when(new ServeNotice(
                                    LICENCE, LISTING, TERMS.hash().value(), other, by(TAKER, "2026-04-02")))))
                    .containsExactly("LC-06");
        }

        @Test
        void another_taker_cannot_use_the_id() {
            assertThat(refusals(stage.awaiting("2026-04-01")
                            .when(new ServeNotice(
                                    LICENCE, LISTING, TERMS.hash().value(), USE, by(OTHER_TAKER, "2026-04-02")))))
                    .containsExactly("LC-06");
        }
    }
}
