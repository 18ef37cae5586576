package org.openlicence.exchange.registration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.registration.ContractEnd;
import org.openlicence.exchange.registration.FollowUpCommand.CancelRegistration;
import org.openlicence.exchange.registration.FollowUpCommand.CloseWithoutRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.RequestCancellation;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.certificate.CertificateCommand.CancelCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ResumeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.RevokeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.SuspendCertificate;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationProcessesTest {
    private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Trace TRACE = Trace.of(RegistrationCase.at(Actor.SYSTEM, "2026-03-16"), "test");

    private final RegistrationCase world = new RegistrationCase();
    private final List<ExchangeCommand> sent = new ArrayList<>();
    private final ExchangeCommands commands = new ExchangeCommands() {
        @Override
        public CommandResult send(ExchangeCommand command) {
            sent.add(command);
            return new CommandResult(command.aggregateId(), 0);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    };

    private static EventHistory history(List<? extends ExchangeEvent> events) {
        return new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return events.stream()
                        .filter(event -> event.aggregateId().equals(aggregateId))
                        .map(family::cast)
                        .toList();
            }
        };
    }

    private OpenRegistration openedFor(FeePlan plan) {
        return openedFor(plan, RegistrationCase.UNIVERSITY);
    }

    private OpenRegistration openedFor(FeePlan plan, String licensorId) {
        OfferTerms terms = new OfferTerms(plan, 60, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        NoticeServed notice = new NoticeServed(
                "lic_1",
                "lst_1",
                RegistrationCase.PATENT.value(),
                RegistrationCase.FIRM,
                List.of(licensorId),
                licensorId,
                terms.canonical(),
                1,
                terms.hash().value(),
                plan.dueAtConclusionFen(),
                NOW,
                LocalDate.parse("2038-06-29"),
                "pump",
                LocalDate.parse("2026-04-01"),
                "310115",
                null,
                TRACE);
        LicenceFormed formed = new LicenceFormed(
                "lic_1",
                NOW,
                LocalDate.parse("2026-03-16"),
                LocalDate.parse("2031-03-16"),
                LocalDate.parse("2026-06-16"),
                TRACE);
        var process = new WhenLicenceFormedThenOpenRegistration(
                commands,
                new LicenceAgreements(history(List.of(notice, formed)), world.directory, world.patents),
                world.directory,
                RegistrationCase.POLICIES,
                CLOCK);
        process.on(formed, "event-1");
        process.on(formed, "event-1");
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(sent.get(1));
        return (OpenRegistration) sent.getFirst();
    }

    @Test
    void scenario_16_open_licence_opens_its_registration() {
        OpenRegistration command = openedFor(FeePlan.lumpSum(100_000_000));

        assertThat(command.registrationId().value()).isEqualTo("reg_lic_1");
        assertThat(command.applicantId()).isEqualTo(RegistrationCase.UNIVERSITY);
        assertThat(command.region() + command.point()).isEqualTo("310001");
        assertThat(command.subject().contractType()).isEqualTo("LICENCE");
        assertThat(command.subject().subType()).isEqualTo("PATENT_EXPLOITATION");
        assertThat(command.subject().licenceMode()).isEqualTo("ORDINARY");
        assertThat(command.subject().openLicence()).isTrue();
        assertThat(command.subject().statedTotalFen()).isEqualTo(100_000_000);
        assertThat(command.subject().documentHash()).hasSize(64);
        assertThat(command.amounts()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("LICENCE_FIXED");
            assertThat(line.amountFen()).isEqualTo(100_000_000);
        });
        assertThat(command.origin().causedBy()).isEqualTo("event-1");
        RegistrationCase opened = new RegistrationCase();
        assertThat(opened.accepts(command)).hasSize(1);
    }

    @Test
    void scenario_7_a_licence_of_a_licensor_abroad_opens_the_case_of_its_taker() {
        OpenRegistration command = openedFor(FeePlan.lumpSum(100_000_000), RegistrationCase.GERMAN_FIRM);

        assertThat(command.subject().sellerId()).isEqualTo(RegistrationCase.GERMAN_FIRM);
        assertThat(command.applicantId()).isEqualTo(RegistrationCase.FIRM);
        assertThat(command.region()).isEqualTo("3100");
    }

    @Test
    void a_royalty_is_an_uncertain_line_beside_the_entry_fee() {
        OpenRegistration command =
                openedFor(FeePlan.entryPlusRoyalty(20_000_000, FeePlan.RoyaltyBase.NET_SALES, 300, "net sales", 12));

        assertThat(command.subject().statedTotalFen()).isEqualTo(20_000_000);
        assertThat(command.amounts()).extracting("kind").containsExactly("ENTRY_FEE", "ROYALTY_CONFIRMED");
        assertThat(command.amounts()).extracting("certain").containsExactly(true, false);
    }

    @Test
    void a_registered_contract_gets_its_certificate() {
        RegistrationCase file = new RegistrationCase().registered();
        ContractRegistered registered = (ContractRegistered) file.events().getLast();
        CertificateContents contents = new CertificateContents(history(file.events()), world.directory, world.patents);

        new WhenContractRegisteredThenIssueCertificate(commands, contents, CLOCK).on(registered, "event-2");

        IssueCertificate issue = (IssueCertificate) Objects.requireNonNull(sent.getFirst());
        assertThat(issue.certificateId().value()).isEqualTo("cer_2026310007000001");
        assertThat(issue.content().version()).isEqualTo(1);
        assertThat(issue.content().totalFen()).isEqualTo(106_000_000);
        assertThat(issue.content().patentNumbers()).containsExactly("ZL201810698291.4");
        assertThat(issue.content().seller().name()).isEqualTo("单位 org_university");
        assertThat(issue.content().regime()).isEqualTo("CN-2026");
    }

    @Test
    void scenario_38_a_revoked_registration_makes_its_certificate_void_after_it_was_suspended() {
        RegistrationCase file = new RegistrationCase().revoked();
        EventHistory history = history(file.events());
        RevocationOpened opened = only(file, RevocationOpened.class);
        RegistrationRevoked revoked = only(file, RegistrationRevoked.class);

        new WhenRevocationOpenedThenSuspendCertificate(commands, history, RegistrationCase.POLICIES, CLOCK)
                .on(opened, "event-3");
        new WhenRegistrationRevokedThenRevokeCertificate(commands, history, CLOCK).on(revoked, "event-4");

        assertThat(revoked.ground()).isEqualTo("V1");
        assertThat(revoked.revokedOn()).isEqualTo("2026-03-10");
        assertThat(sent)
                .extracting(ExchangeCommand::aggregateId)
                .containsOnly("cer_2026310007000001")
                .hasSize(2);
        assertThat(sent)
                .extracting(Object::getClass)
                .containsExactly(SuspendCertificate.class, RevokeCertificate.class);
    }

    @Test
    void a_revocation_closed_without_result_resumes_and_a_cancellation_cancels_the_certificate() {
        RegistrationCase closed = new RegistrationCase().revoking();
        closed.accepts(new CloseWithoutRevocation(
                RegistrationCase.ID,
                "the licence exists",
                RegistrationCase.at(RegistrationCase.OFFICER, "2026-03-06")));
        new WhenRevocationClosedThenResumeCertificate(commands, history(closed.events()), CLOCK)
                .on(only(closed, RevocationClosed.class), "event-5");
        RegistrationCase cancelled = new RegistrationCase().registered();
        cancelled.accepts(new RequestCancellation(
                RegistrationCase.ID,
                ContractEnd.RESCINDED,
                "by agreement",
                RegistrationCase.at(RegistrationCase.SELLER, "2026-03-06")));
        cancelled.accepts(
                new CancelRegistration(RegistrationCase.ID, RegistrationCase.at(RegistrationCase.ZHAO, "2026-03-09")));
        new WhenRegistrationCancelledThenCancelCertificate(commands, history(cancelled.events()), CLOCK)
                .on(only(cancelled, RegistrationCancelled.class), "event-6");

        assertThat(sent).extracting(Object::getClass).containsExactly(ResumeCertificate.class, CancelCertificate.class);
    }

    private static <E> E only(RegistrationCase file, Class<E> type) {
        return file.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
