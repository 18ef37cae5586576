package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.P1_NUMBER;
import static org.openlicence.exchange.patent.PatentFixtures.STRANGER;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openlicence.exchange.achievement.AchievementCommand;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SubscriberCommand;
import org.openlicence.exchange.alert.SubscriberId;
import org.openlicence.exchange.compensation.FundCommand;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.demand.DemandCommand;
import org.openlicence.exchange.demand.DemandContent;
import org.openlicence.exchange.demand.DemandFixtures;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.dispute.DisputeCommand;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.institution.InstitutionCommand;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.inventory.InventoryCommand;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportCommand;
import org.openlicence.exchange.licence.LicenceCommand;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.match.MatchCommand;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.negotiation.NegotiationCommand;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.organisation.OrganisationCommand;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.recordal.RecordalCommand;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.registration.RegistrationCommand;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.certificate.CertificateCommand;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.reward.RewardCommand;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.royalty.RoyaltyCommand;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.sheet.SheetCommand;
import org.openlicence.exchange.sheet.SheetFixtures;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.SpotCheckCommand;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.SpotDrawCommand;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.TaxYearCommand;
import org.openlicence.exchange.taxpreference.TaxYearId;
import org.openlicence.exchange.taxpreference.WaiverCommand;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.trial.TrialCommand;
import org.openlicence.exchange.trial.TrialId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Every command, sent in every role by an organisation that has nothing to do with the thing it is about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorisationIT {
    private static final List<Class<?>> FAMILIES = List.of(
            OrganisationCommand.class,
            SubscriberCommand.class,
            PatentCommand.class,
            ListingCommand.class,
            LicenceCommand.class,
            RegistrationCommand.class,
            CertificateCommand.class,
            CertificateLogCommand.class,
            RecordalCommand.class,
            RoyaltyCommand.class,
            InventoryCommand.class,
            SheetCommand.class,
            ImportCommand.class,
            DemandCommand.class,
            DisputeCommand.class,
            InstitutionCommand.class,
            MatchCommand.class,
            FundCommand.class,
            AchievementCommand.class,
            RewardCommand.class,
            NegotiationCommand.class,
            TrialCommand.class,
            TaxPreferenceCommand.class,
            TaxYearCommand.class,
            WaiverCommand.class,
            SpotCheckCommand.class,
            SpotDrawCommand.class);

    private static final AchievementEntry ACHIEVEMENT = new AchievementEntry(
            "A-1", "battery separator", Funding.OTHER, null, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5));
    private static final RewardTerms REWARD = new RewardTerms(
            "J-1", "battery separator", RewardWay.LICENCE, "ach_1", null, null, 7_000, null, null, null);
    private static final ListingId LISTING = new ListingId("lst_authorisation");
    private static final LicenceId LICENCE = new LicenceId("lic_authorisation");
    private static final Deferral DEFERRAL = new Deferral(
            12,
            null,
            Deferral.Conversion.OPT_IN,
            Deferral.FirstDue.TRIAL_END,
            null,
            "stop",
            Deferral.Guarantee.NONE,
            null,
            false);
    private static final FundId FUND = new FundId("fnd_authorisation");
    private static final RegistrationId CONTRACT = new RegistrationId("reg_authorisation");
    private static final TaxPreferenceId PREFERENCE = TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH);
    private static final CommandSamples SAMPLES = new CommandSamples(
            Map.ofEntries(
                    Map.entry(PatentId.class, P1),
                    Map.entry(
                            SubscriberId.class,
                            SubscriberId.of(PatentFixtures.owner("2026-06-01").actor())),
                    Map.entry(SavedSearchId.class, new SavedSearchId("sav_authorisation")),
                    Map.entry(ListingId.class, LISTING),
                    Map.entry(LicenceId.class, LICENCE),
                    Map.entry(RegistrationId.class, CONTRACT),
                    Map.entry(CertificateId.class, new CertificateId("cer_2026310001000001")),
                    Map.entry(RecordalId.class, RecordalId.of(LICENCE)),
                    Map.entry(AchievementId.class, AchievementId.of(UNIVERSITY, ACHIEVEMENT.achievementNo())),
                    Map.entry(AchievementEntry.class, ACHIEVEMENT),
                    Map.entry(AchievementCommand.NamedShare.class, new AchievementCommand.NamedShare("A", 10_000)),
                    Map.entry(RewardPlanId.class, RewardPlanId.of(UNIVERSITY, REWARD.planNo())),
                    Map.entry(RewardTerms.class, REWARD),
                    Map.entry(SpotCheckId.class, SpotCheckId.of(CONTRACT)),
                    Map.entry(DrawId.class, new DrawId("scd_3100_2026-05")),
                    Map.entry(DemandId.class, new DemandId("dem_authorisation")),
                    Map.entry(DemandContent.class, DemandFixtures.coating()),
                    Map.entry(InstitutionId.class, IntroducedPair.BROKER),
                    Map.entry(MatchId.class, IntroducedPair.MATCH),
                    Map.entry(DisputeId.class, new DisputeId("dsp_authorisation")),
                    Map.entry(RoyaltyId.class, RoyaltyId.of(LICENCE)),
                    Map.entry(FundId.class, FUND),
                    Map.entry(TrialId.class, TrialId.of(LICENCE)),
                    Map.entry(Deferral.class, DEFERRAL),
                    Map.entry(ImportBatchId.class, new ImportBatchId("imp_authorisation")),
                    Map.entry(NegotiationId.class, new NegotiationId("neg_authorisation")),
                    Map.entry(InventoryId.class, InventoryId.of(P1, UNIVERSITY)),
                    Map.entry(SheetContent.class, SheetFixtures.whole()),
                    Map.entry(OrganisationId.class, new OrganisationId(UNIVERSITY)),
                    Map.entry(PatentOwner.class, PatentFixtures.SOLE),
                    Map.entry(OfferTerms.class, ListingFixtures.AT_50_000),
                    Map.entry(AmountLine.class, new AmountLine("LICENCE_FIXED", "fee", 100, true)),
                    Map.entry(TaxPreferenceId.class, PREFERENCE),
                    Map.entry(TaxYearId.class, TaxYearId.of(UNIVERSITY, "2026")),
                    Map.entry(
                            YearIncome.class,
                            new YearIncome(CONTRACT.value(), "PATENT", "OWNERSHIP", 0, true, 0, true, 100)),
                    Map.entry(Bibliography.class, CommandSamples.bibliography())),
            Map.ofEntries(
                    Map.entry("number", P1_NUMBER),
                    Map.entry("period", "2026"),
                    Map.entry("termsHash", ListingFixtures.AT_50_000.hash().value()),
                    Map.entry("creditCode", UNIVERSITY.substring(4)),
                    Map.entry("divisionCode", "310104"),
                    Map.entry("packetHash", "0".repeat(64)),
                    Map.entry("documentHash", "0".repeat(64)),
                    Map.entry("contentHash", "0".repeat(64)),
                    Map.entry("licenceMode", "ORDINARY"),
                    Map.entry("contractType", "LICENCE"),
                    Map.entry("regime", "CN-2026"),
                    Map.entry("subType", "PATENT_EXPLOITATION"),
                    Map.entry("sellerId", UNIVERSITY),
                    Map.entry("buyerId", ENTERPRISE),
                    Map.entry("applicantId", UNIVERSITY),
                    Map.entry("patentIds", List.of(P1.value())),
                    Map.entry("targetIndustries", List.of("2613")),
                    Map.entry("nextReviewOn", LocalDate.of(2027, 6, 1)),
                    Map.entry("from", LocalDate.of(2026, 6, 1)),
                    Map.entry("to", LocalDate.of(2029, 6, 1)),
                    Map.entry("region", "3100"),
                    Map.entry("point", "01"),
                    Map.entry("licenceId", LICENCE.value()),
                    Map.entry("officialNumber", "2026310001000001"),
                    Map.entry("patentNumbers", List.of(P1_NUMBER)),
                    Map.entry("technologyField", "NEW_MATERIALS"),
                    Map.entry("ipKind", "PATENT_INVENTION"),
                    Map.entry("planSource", "NONE"),
                    Map.entry("industryCode", "2613")));

    private static TestNode node;

    @BeforeAll
    static void one_of_each_exists() {
        node = new TestNode(new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.main.register-shutdown-hook=false",
                        "logging.level.root=WARN",
                        "exchange.certificate.keystore=target/keys/authorisation",
                        "spring.datasource.url="
                                + TestServers.freshSchema(AuthorisationIT.class).jdbcUrl())
                .run());
        Origin university = PatentFixtures.owner("2026-06-01");
        send(SAMPLES.of(OrganisationCommand.RegisterOrganisation.class, by(Role.OPERATOR)));
        send(SAMPLES.of(PatentCommand.RegisterPatent.class, university));
        send(SAMPLES.of(SubscriberCommand.WatchPatent.class, university));
        send(SAMPLES.of(ListingCommand.DraftListing.class, university));
        send(new ListingCommand.RequestConsents(LISTING, university));
        send(new ListingCommand.FileDeclaration(LISTING, university));
        send(new ListingCommand.RecordAnnouncement(
                LISTING, "42-22", LocalDate.of(2026, 6, 1), PatentFixtures.registrar("2026-06-01")));
        send(SAMPLES.of(
                LicenceCommand.ServeNotice.class, PatentFixtures.by(ENTERPRISE, Role.REPRESENTATIVE, "2026-06-01")));
        send(withoutLicence((OpenRegistration) SAMPLES.of(OpenRegistration.class, university)));
        send(new TaxPreferenceCommand.EvaluatePreference(
                PREFERENCE, CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH, null, by(Role.SYSTEM)));
        send(SAMPLES.of(CertificateCommand.IssueCertificate.class, by(Role.SYSTEM)));
        send(SAMPLES.of(RecordalCommand.OpenRecordal.class, by(Role.SYSTEM)));
        send(SAMPLES.of(RoyaltyCommand.OpenRoyalty.class, by(Role.SYSTEM)));
        send(SAMPLES.of(InventoryCommand.RecordInventory.class, university));
        send(SAMPLES.of(SheetCommand.DescribeTechnology.class, university));
        send(SAMPLES.of(ImportCommand.ConfirmImport.class, university));
        send(SAMPLES.of(DemandCommand.DraftDemand.class, university));
        send(SAMPLES.of(DisputeCommand.OpenDispute.class, university));
        IntroducedPair.propose(SAMPLES, node.commands());
        send(SAMPLES.of(SpotCheckCommand.PlanSpotCheck.class, by(Role.SYSTEM)));
        send(SAMPLES.of(TrialCommand.OpenTrial.class, by(Role.SYSTEM)));
        send(new FundCommand.OpenFund(FUND, "fund", "CN", by(Role.FUND_KEEPER)));
        send(SAMPLES.of(AchievementCommand.RecordAchievement.class, university));
        send(SAMPLES.of(RewardCommand.DraftRewardPlan.class, university));
        send(SAMPLES.of(
                NegotiationCommand.OpenNegotiation.class,
                PatentFixtures.by("org_91310000MA1FL8TQ32", Role.REPRESENTATIVE, "2026-06-01")));
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void Every_command_says_who_may_send_it() {
        assertThat(commands())
                .hasSizeGreaterThan(40)
                .allMatch(command -> command.getAnnotationsByType(Permit.class).length > 0);
    }

    @TestFactory
    Stream<DynamicTest> A_stranger_is_refused_unless_the_role_alone_decides() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> command : commands()) {
            for (Role role : Role.values()) {
                tests.add(DynamicTest.dynamicTest(command.getSimpleName() + " as " + role, () -> check(command, role)));
            }
        }
        return tests.stream();
    }

    private static void check(Class<?> command, Role role) {
        boolean roleAlone = Arrays.stream(command.getAnnotationsByType(Permit.class))
                .anyMatch(permit -> permit.role() == role && permit.relation() == Relation.ANY);
        long before = eventsOfPeople();
        boolean refused = refusedForAuthority(SAMPLES.of(command, by(role)));
        assertThat(refused).isEqualTo(!roleAlone);
        if (refused) {
            assertThat(eventsOfPeople()).isEqualTo(before);
        }
    }

    /** What the exchange's own processes do meanwhile, following what was allowed, does not count. */
    private static long eventsOfPeople() {
        return node.number(
                "select count(*) from domainevententry where convert_from(payload, 'UTF8') like '%per_test%'");
    }

    private static boolean refusedForAuthority(ExchangeCommand command) {
        try {
            send(command);
            return false;
        } catch (Refused refused) {
            return refused.refusals().stream().map(Refusal::code).anyMatch(Authorisation.CODE::equals);
        }
    }

    /** A case of the parties' own, which needs no licence formed here. */
    private static OpenRegistration withoutLicence(OpenRegistration sample) {
        return new OpenRegistration(
                sample.registrationId(),
                sample.subject(),
                sample.amounts(),
                sample.applicantId(),
                sample.region(),
                sample.point(),
                null,
                sample.origin());
    }

    private static void send(ExchangeCommand command) {
        node.commands().send(command);
    }

    private static Origin by(Role role) {
        return PatentFixtures.by(STRANGER, role, "2026-06-01");
    }

    private static List<Class<?>> commands() {
        return FAMILIES.stream().flatMap(AuthorisationIT::members).toList();
    }

    /** A part of a family may have a file of its own. */
    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }

    /** The core as every runnable has it. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CoreConfiguration.class)
    static class Core {}
}
