package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICER;
import static org.openlicence.exchange.registration.RegistrationCase.PATENT;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.UNIVERSITY;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.registration.FollowUpCommand.CloseWithoutRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.SubmitWithCommitment;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSetAside;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSigned;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationSubmitted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.UnmetCheck;
import org.openlicence.exchange.shared.Actor;

/** A licence of 2026-03-02 on a patent of the university, filed with a commitment at a point that takes them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentTest {
    private static final String FILED = "2026-03-02";
    private static final PolicyBook OPEN = PolicyBooks.followedBy(
            POLICIES,
            new PolicyFigure("nc.enabled", "3100/07", 1, "switch", LocalDate.parse("2026-01-01"), null, "test", false));

    @Test
    void scenario_40_commitment_path() {
        RegistrationCase file = committed(world(), 80_000_000);

        assertThat(file.events().stream().skip(2).map(Object::getClass))
                .isEqualTo(List.of(
                        ApplicationSubmitted.class,
                        CommitmentSigned.class,
                        ApplicationAccepted.class,
                        ContractClassified.class,
                        AmountsDetermined.class,
                        ContractRegistered.class));
        ContractRegistered registered = file.last(ContractRegistered.class);
        assertThat(registered.officialNumber()).isEqualTo("2026310007000001");
        assertThat(registered.registeredOn()).isEqualTo(FILED);
        assertThat(registered.approverId()).isEqualTo(Actor.SYSTEM.personId());
        assertThat(registered.trace().organisationId())
                .as("the certificate names the registration point")
                .isEqualTo(REGISTRAR);
        assertThat(RegisteredContract.asOf(1, file.events()).technologyFen()).isEqualTo(80_000_000);
        file.repeats(commitment(1));

        assertThat(unmet(world(), 100_000_000)).isEmpty();
        assertThat(unmet(world(), 100_000_001)).containsExactly("NC-03");
    }

    @Test
    void a_case_set_aside_takes_the_ordinary_way_and_says_why() {
        RegistrationCase file = committed(world(), 100_000_001);

        UnmetCheck reason = file.last(CommitmentSetAside.class).reasons().getFirst();
        assertThat(reason.inputs())
                .anySatisfy(input -> assertThat(input.value()).isEqualTo("1000000.01"));
        assertThat(file.state().is()).isEqualTo(RegistrationStatus.SUBMITTED);
        file.does(file.accept("2026-03-03"));
        assertThat(file.state().is()).isEqualTo(RegistrationStatus.ACCEPTED);
    }

    @Test
    void it_is_off_where_no_figure_switches_it_on() {
        assertThat(unmet(world().under(POLICIES), 80_000_000)).containsExactly("NC-01");
    }

    @Test
    void only_kinds_the_register_shows_are_taken() {
        RegistrationCase file = world().about(s -> of(s, "KNOW_HOW_USE"));
        assertThat(unmet(file, 80_000_000)).containsExactly("NC-02");
    }

    @Test
    void a_false_commitment_and_a_bad_record_shut_it() {
        RegistrationCase locked = world();
        locked.commitments.note(
                new RegistrationId("reg_x"), UNIVERSITY, LocalDate.parse("2024-03-03"), LocalDate.parse("2026-03-03"));
        assertThat(unmet(locked, 80_000_000)).containsExactly("NC-04");

        RegistrationCase over = world();
        over.commitments.note(
                new RegistrationId("reg_x"), UNIVERSITY, LocalDate.parse("2024-03-02"), LocalDate.parse("2026-03-02"));
        assertThat(unmet(over, 80_000_000)).as("open again on the day itself").isEmpty();

        RegistrationCase twice = world();
        twice.commitments.note(new RegistrationId("reg_x"), UNIVERSITY, LocalDate.parse("2023-03-02"), null);
        twice.commitments.note(new RegistrationId("reg_y"), UNIVERSITY, LocalDate.parse("2023-03-02"), null);
        assertThat(unmet(twice, 80_000_000)).containsExactly("NC-05");
    }

    @Test
    void the_register_must_show_a_free_patent_of_the_seller_that_outlasts_the_term() {
        RegistrationCase sold = world();
        sold.patents.enter(facts(FIRM, LocalDate.parse("2038-06-29"), List.of()));
        assertThat(unmet(sold, 80_000_000)).containsExactly("NC-06");

        RegistrationCase sole = world();
        sole.patents.enter(facts(
                UNIVERSITY,
                LocalDate.parse("2038-06-29"),
                List.of(new LicenceInTerm(
                        "R1", LicenceForm.SOLE, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))));
        assertThat(unmet(sole, 80_000_000)).containsExactly("NC-07");

        RegistrationCase expires = world();
        expires.patents.enter(facts(UNIVERSITY, LocalDate.parse("2026-12-31"), List.of()));
        assertThat(unmet(expires, 80_000_000)).containsExactly("NC-08");
    }

    @Test
    void parties_registrar_and_duplicates_are_looked_at() {
        RegistrationCase nameless = world();
        nameless.directory.enter(entry(FIRM, "not-a-code", OrganisationKind.ENTERPRISE));
        assertThat(unmet(nameless, 80_000_000)).containsExactly("NC-09");

        RegistrationCase pointless = world();
        pointless.directory.enter(entry(REGISTRAR, "x", OrganisationKind.OTHER));
        assertThat(unmet(pointless, 80_000_000)).containsExactly("NC-11");

        RegistrationCase twice = world();
        twice.contracts.claim(new RegistrationId("reg_other"), ContractKey.of(subject(80_000_000)));
        assertThat(unmet(twice, 80_000_000)).containsExactly("G9");
    }

    @Test
    void the_present_wording_is_signed_or_nothing_is_filed() {
        RegistrationCase file = filled(world(), 80_000_000);
        assertThat(file.refusedCodes(commitment(2))).containsExactly("NC-10");
        assertThat(file.refusedCodes(new SubmitWithCommitment(ID, false, 1, at(SELLER, FILED))))
                .as("what stops every filing stops this one")
                .hasSize(1);
        assertThat(file.refusedCodes(new SubmitWithCommitment(ID, true, 1, at(OFFICER, FILED))))
                .containsExactly("AUTH-01");
    }

    @Test
    void the_exchange_opens_a_revocation_and_its_end_lifts_the_finding() {
        RegistrationCase file = committed(world(), 80_000_000);
        file.commitments.note(ID, UNIVERSITY, LocalDate.parse("2026-03-10"), LocalDate.parse("2028-03-10"));
        file.does(new OpenRevocation(
                ID,
                RevocationGround.V1,
                RevocationBasis.INSPECTION,
                "spc_1",
                "no licence was given",
                at(Actor.SYSTEM, "2026-03-10")));
        assertThat(file.last(RevocationOpened.class).ground()).isEqualTo("V1");
        assertThat(file.commitments.of(UNIVERSITY).violations()).isEqualTo(1);

        file.does(new CloseWithoutRevocation(ID, "the licence was given", at(OFFICER, "2026-03-20")));
        assertThat(file.commitments.of(UNIVERSITY)).isEqualTo(new CommitmentRegister.Standing(0, null));
    }

    private static RegistrationCase world() {
        RegistrationCase world = new RegistrationCase().under(OPEN);
        world.directory.enter(entry(UNIVERSITY, "12310104TETUNN115A", OrganisationKind.UNIVERSITY));
        world.directory.enter(entry(FIRM, "91310115TETFRM110L", OrganisationKind.ENTERPRISE));
        world.patents.enter(facts(UNIVERSITY, LocalDate.parse("2038-06-29"), List.of()));
        return world.about(s -> s, line(AmountKind.LICENCE_FIXED, 0));
    }

    private static RegistrationCase filled(RegistrationCase file, long fen) {
        file.about(s -> priced(s, fen), line(AmountKind.LICENCE_FIXED, fen));
        return file.opened().does(file.form("2026-03-01"));
    }

    private static RegistrationCase committed(RegistrationCase file, long fen) {
        return filled(file, fen).does(commitment(1));
    }

    private static List<String> unmet(RegistrationCase file, long fen) {
        return committed(file, fen).events().getLast() instanceof CommitmentSetAside aside
                ? aside.reasons().stream().map(UnmetCheck::code).toList()
                : List.of();
    }

    private static SubmitWithCommitment commitment(int textVersion) {
        return new SubmitWithCommitment(ID, true, textVersion, at(SELLER, FILED));
    }

    private static Entry entry(String id, String code, OrganisationKind kind) {
        return new Entry(new OrganisationId(id), code, "单位", null, kind, "310104", null);
    }

    private static PatentFacts facts(String owner, LocalDate expiresOn, List<LicenceInTerm> licences) {
        return new PatentFacts(
                PATENT,
                "ZL201810698291.4",
                null,
                "一种催化剂",
                null,
                LocalDate.parse("2018-06-29"),
                LocalDate.parse("2021-05-04"),
                expiresOn,
                List.of(new PatentOwner(owner, "单位", 10_000)),
                List.of(),
                List.of(),
                List.of(),
                licences,
                List.of(),
                null,
                null);
    }

    private static ContractSubject priced(ContractSubject s, long fen) {
        return new ContractSubject(
                s.title(),
                s.contractType(),
                s.subType(),
                s.licenceMode(),
                s.openLicence(),
                s.patentIds(),
                s.sellerId(),
                s.buyerId(),
                s.signedOn(),
                s.from(),
                s.to(),
                fen,
                s.documentHash());
    }

    private static ContractSubject of(ContractSubject s, String subType) {
        return new ContractSubject(
                s.title(),
                s.contractType(),
                subType,
                s.licenceMode(),
                s.openLicence(),
                s.patentIds(),
                s.sellerId(),
                s.buyerId(),
                s.signedOn(),
                s.from(),
                s.to(),
                s.statedTotalFen(),
                s.documentHash());
    }
}
