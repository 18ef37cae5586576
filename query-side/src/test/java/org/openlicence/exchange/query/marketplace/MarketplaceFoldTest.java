package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.WithdrawalFiled;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.sheet.event.SheetContent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketplaceFoldTest {
    static final String PATENT = "pat_ZL201810698291.4";
    static final FoldSources NOBODY = new FoldSources(id -> null, PolicyFiles.read());
    final MarketplaceDocument entered =
            after(null, Samples.patent("201810698291.4", "电池", null, null, "H01M 10/0525", "UTILITY_MODEL"), 0);

    static MarketplaceDocument after(@Nullable MarketplaceDocument before, ExchangeEvent event, long sequence) {
        return Objects.requireNonNull(MarketplaceDocument.after(before, event, sequence, NOBODY));
    }

    MarketplaceDocument announced() {
        MarketplaceDocument drafted = after(entered, Samples.drafted("lst_1", PATENT, Samples.terms(2_000_000, 60)), 0);
        return after(drafted, Samples.announced("lst_1"), 5);
    }

    @Test
    void claims_take_the_place_of_earlier_ones_in_their_language_and_the_first_is_what_it_is_found_by() {
        MarketplaceDocument once = after(entered, Samples.claims(PATENT, "ZH", "一种电池。", "权利要求1的电池。"), 1);
        MarketplaceDocument both = after(once, Samples.claims(PATENT, "EN", "A cell."), 2);
        assertThat(both.claimsZh()).containsExactly("一种电池。", "权利要求1的电池。");
        assertThat(both.claimsEn()).containsExactly("A cell.");
        assertThat(PatentText.of(both).claimZh()).isEqualTo("一种电池。");
        assertThat(after(both, Samples.claims(PATENT, "ZH", "一种电芯。"), 3).claimsZh())
                .containsExactly("一种电芯。");
        assertThat(after(both, Samples.claims(PATENT, "ZH", "一种电芯。"), 2)).isSameAs(both);
    }

    @Test
    void an_offer_of_several_variants_is_found_by_each_and_shown_by_the_least() {
        OfferTerms terms = Samples.terms(2_000_000, 60)
                .with(List.of(
                        new OfferVariant(FeePlan.lumpSum(800_000), 24),
                        new OfferVariant(FeePlan.lumpSum(900_000), 24)));
        MarketplaceDocument drafted = after(entered, Samples.drafted("lst_1", PATENT, terms), 0);
        MarketplaceDocument open = after(drafted, Samples.announced("lst_1"), 5);
        MarketplaceDocument.Offer offer = Objects.requireNonNull(open.offer());
        assertThat(offer.feeKind()).containsExactly("LUMP_SUM");
        assertThat(offer.feeBand()).containsExactly("UNDER_10K", "10K_TO_50K");
        assertThat(offer.termBand()).containsExactly("UNDER_36", "FROM_60");
        assertThat(offer.termMonths()).containsExactly(24, 60);
        assertThat(offer.dueFen()).isEqualTo(800_000);
        MarketplaceHit.Offer card = Objects.requireNonNull(
                new HitReader("", LocalDate.of(2024, 1, 1), 60).card(open, null).offer());
        assertThat(card.variants()).isEqualTo(3);
        assertThat(card.dueAtConclusionFen()).isEqualTo(800_000);
        assertThat(card.termMonths()).isEqualTo(24);
        assertThat(card.taxEligible()).as("by the variant of five years").isTrue();
        String written = ReadModelJson.MAPPER.writeValueAsString(open);
        assertThat(written).contains("\"feeKind\":\"LUMP_SUM\"", "\"termMonths\":[24,60]");
        assertThat(ReadModelJson.MAPPER.readValue(written, MarketplaceDocument.class))
                .isEqualTo(open);
        MarketplaceDocument suspended =
                after(open, new ListingEvent.ListingSuspended("lst_1", List.of("OL-05"), Samples.trace()), 6);
        assertThat(Objects.requireNonNull(suspended.offer()).variants()).isEqualTo(3);
    }

    @Test
    void an_offer_of_one_variant_is_written_as_before_there_were_several() {
        String written = ReadModelJson.MAPPER.writeValueAsString(announced().offer());
        assertThat(written)
                .isEqualTo("{\"listingId\":\"lst_1\",\"status\":\"ANNOUNCED\",\"feeKind\":\"LUMP_SUM\","
                        + "\"feeBand\":\"10K_TO_50K\",\"dueFen\":2000000,\"termBand\":\"FROM_60\",\"termMonths\":60,"
                        + "\"termsHash\":\""
                        + Samples.terms(2_000_000, 60).hash().value()
                        + "\",\"announcedOn\":\"" + Samples.DAY + "\",\"withdrawalFiled\":false}");
        assertThat(ReadModelJson.MAPPER.readValue(written, MarketplaceDocument.Offer.class))
                .isEqualTo(announced().offer());
    }

    @Test
    void a_patent_without_listing_is_searchable() {
        assertThat(entered.availability()).isEqualTo("NONE");
        assertThat(entered.ipcFields()).containsExactly("H", "H01", "H01M");
        assertThat(entered.ownerKeys()).containsExactly("name:示例大学");
        assertThat(entered.expiresOn()).isEqualTo("2030-01-06");
    }

    @Test
    void the_life_of_a_right_is_that_of_the_law_on_its_filing_day() {
        assertThat(NOBODY.expiry("INVENTION", LocalDate.of(2018, 6, 29))).isEqualTo("2038-06-29");
        assertThat(NOBODY.expiry("DESIGN", LocalDate.of(2021, 5, 31))).isEqualTo("2031-05-31");
        assertThat(NOBODY.expiry("DESIGN", LocalDate.of(2021, 6, 1))).isEqualTo("2036-06-01");
        assertThat(NOBODY.expiry("UTILITY_MODEL", LocalDate.of(1984, 1, 1)))
                .as("before the first Patent Law")
                .isNull();
        assertThat(NOBODY.expiry("INVENTION", null)).isNull();
        assertThat(NOBODY.expiry(null, LocalDate.of(2018, 6, 29))).isNull();
    }

    @Test
    void an_owner_entered_after_its_patent_is_named_then() {
        PatentRegistered registered = new PatentRegistered(
                PATENT,
                "ZL201810698291.4",
                "INVENTION",
                "电池",
                null,
                null,
                null,
                List.of(),
                LocalDate.of(2018, 6, 29),
                LocalDate.of(2021, 3, 9),
                null,
                List.of(new PatentOwner("org_late", "示例大学", 10_000)),
                Samples.trace());
        MarketplaceDocument before = after(announced(), registered, 1);
        assertThat(before.unnamedOwners()).containsExactly("org_late");
        assertThat(before.offer()).as("what was entered anew keeps its offer").isNotNull();

        OrganisationDirectory.Entry entry = new OrganisationDirectory.Entry(
                new OrganisationId("org_late"),
                "12100000425006117P",
                "示例大学",
                "Example University",
                OrganisationKind.UNIVERSITY,
                "310104",
                null);
        MarketplaceDocument after = OwnerFold.named(before, new FoldSources(id -> entry, PolicyFiles.read()));
        assertThat(after.unnamedOwners()).isEmpty();
        assertThat(after.ownerNames()).containsExactly("示例大学", "Example University");
        assertThat(after.regions()).containsExactly("31");
        assertThat(after.changedAt()).isEqualTo(before.changedAt());
        assertThat(after.applied()).isEqualTo(before.applied());
    }

    @Test
    void a_draft_is_not_part_of_what_is_searched() {
        MarketplaceDocument drafted = after(entered, Samples.drafted("lst_1", PATENT, Samples.terms(2_000_000, 60)), 0);
        assertThat(drafted.offer()).isNull();
        assertThat(drafted.availability()).isEqualTo("NONE");
        assertThat(drafted.changedAt()).isEqualTo(entered.changedAt());
    }

    @Test
    void an_announcement_opens_the_offer_and_a_withdrawal_closes_it_but_keeps_it() {
        MarketplaceDocument open = announced();
        assertThat(open.availability()).isEqualTo("OPEN");
        assertThat(Objects.requireNonNull(open.offer()).feeBand()).containsExactly("10K_TO_50K");
        assertThat(open.offer().termBand()).containsExactly("FROM_60");
        MarketplaceDocument filed = after(open, new WithdrawalFiled("lst_1", Samples.DAY, Samples.trace()), 6);
        assertThat(filed.availability()).as("open until announced").isEqualTo("OPEN");
        MarketplaceDocument closed = after(filed, Samples.withdrawn("lst_1"), 7);
        assertThat(closed.availability()).isEqualTo("CLOSED");
        assertThat(Objects.requireNonNull(closed.offer()).closedOn()).isEqualTo(Samples.DAY.plusDays(30));
    }

    @Test
    void an_event_taken_in_twice_changes_nothing() {
        MarketplaceDocument formed = after(announced(), Samples.formed("lic_1"), 2);
        assertThat(formed.licencesGranted()).isEqualTo(1);
        assertThat(after(formed, Samples.formed("lic_1"), 2)).isSameAs(formed);
        assertThat(after(formed, Samples.formed("lic_2"), 2).licencesGranted()).isEqualTo(2);
    }

    @Test
    void an_end_before_the_announcement_shows_nothing_to_the_public() {
        MarketplaceDocument drafted = after(entered, Samples.drafted("lst_1", PATENT, Samples.terms(0, 36)), 0);
        MarketplaceDocument ended =
                after(drafted, new ListingEnded("lst_1", "EXPIRED", Samples.DAY, Samples.trace()), 1);
        assertThat(ended.offer()).isNull();
        assertThat(ended.pending()).isNull();
        assertThat(ended.availability()).isEqualTo("NONE");
    }

    @Test
    void a_sheet_is_folded_for_search_and_taken_away_when_it_is_emptied() {
        MarketplaceDocument described = after(announced(), SheetSamples.described(PATENT, SheetSamples.SEPARATOR), 0);
        SheetFields sheet = Objects.requireNonNull(described.sheet());
        assertThat(sheet.maturityBand()).isEqualTo("PROTOTYPE");
        assertThat(sheet.productKeys()).containsExactly("锂电池隔膜", "lithium battery separator");
        assertThat(sheet.industries()).containsExactly("C29", "C38");
        assertThat(sheet.use("en")).as("the other language stands in").isEqualTo(sheet.useZh());
        assertThat(described.offer()).isEqualTo(announced().offer());
        String written = ReadModelJson.MAPPER.writeValueAsString(described);
        assertThat(ReadModelJson.MAPPER.readValue(written, MarketplaceDocument.class))
                .isEqualTo(described);
        assertThat(after(described, SheetSamples.described(PATENT, SheetContent.NOTHING), 0))
                .as("known")
                .isSameAs(described);
        assertThat(after(described, SheetSamples.described(PATENT, SheetContent.NOTHING), 1)
                        .sheet())
                .isNull();
    }

    @Test
    void a_level_belongs_to_one_band_and_names_are_folded() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(SheetFields::bandOf))
                .containsExactly(
                        "CONCEPT",
                        "CONCEPT",
                        "CONCEPT",
                        "PROTOTYPE",
                        "PROTOTYPE",
                        "PROTOTYPE",
                        "PROVEN",
                        "PROVEN",
                        "PROVEN");
        assertThat(SheetFields.key(" Ｌｉ-Ion \t Cell ")).isEqualTo("li-ion cell");
    }

    @Test
    void a_listing_of_an_unknown_patent_is_a_fault() {
        assertThatThrownBy(() -> after(null, Samples.announced("lst_1"), 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbers_have_every_form_a_reader_may_type() {
        assertThat(PatentNumbers.forms("ZL201810698291.4", "CN108938619B"))
                .contains("zl2018106982914", "201810698291", "cn108938619b", "108938619");
        for (String number : List.of("ＺＬ２０１８１０６９８２９１．４", "CN108938619B", "201810698291.X")) {
            assertThat(PatentNumbers.looksLikeOne(number)).as(number).isTrue();
        }
        assertThat(PatentNumbers.looksLikeOne("锂电池 5G")).isFalse();
    }
}
