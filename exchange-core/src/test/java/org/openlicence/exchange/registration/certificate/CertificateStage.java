package org.openlicence.exchange.registration.certificate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateContent.Party;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** One certificate with real keys, what happened to it, and the public check. */
abstract class CertificateStage {
    static final String NUMBER = "2026310007000001";
    static final CertificateId ID = CertificateId.of(new OfficialNumber(NUMBER));
    static final Origin ORIGIN = RegistrationCase.at(Actor.SYSTEM, "2026-03-04");

    @TempDir
    Path directory;

    final CertificateRegister register = new InMemoryCertificateRegister();
    final List<Object> events = new ArrayList<>();
    KeystoreCertificateSigner signer;
    CertificateCheck check;

    @BeforeEach
    void openKeys() {
        signer = keysOf(directory);
        check = new CertificateCheck(register, signer);
    }

    /** As another process on the same directory would have them. */
    static KeystoreCertificateSigner keysOf(Path directory) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "exchange.certificate.keystore",
                                directory.resolve("keys").toString())));
        return new KeystoreCertificateSigner(environment);
    }

    static CertificateContent content(int version, long totalFen) {
        LocalDate day = LocalDate.parse("2026-03-04");
        return new CertificateContent(
                NUMBER,
                version,
                "reg_1",
                "催化剂许可",
                "LICENCE",
                "PATENT_EXPLOITATION",
                true,
                List.of("ZL201810698291.4"),
                new Party("S", "卖方"),
                new Party("B", "买方"),
                day,
                day,
                day.plusYears(1),
                totalFen,
                totalFen,
                "FINAL",
                "登记点",
                day,
                "CN-2026",
                "登记点",
                CertificateContent.deciderCode(NUMBER, version, "per_wang"));
    }

    static IssueCertificate issue(int version, long totalFen) {
        return new IssueCertificate(ID, content(version, totalFen), ORIGIN);
    }

    ResultValidator<Certificate> run(ExchangeCommand command, List<String> codes) {
        AggregateTestFixture<Certificate> fixture = new AggregateTestFixture<>(Certificate.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                refused.refusals().forEach(refusal -> codes.add(refusal.code()));
                throw refused;
            }
        });
        for (Object resource : List.of(signer, register, organisations(), RegistrationCase.POLICIES)) {
            fixture.registerInjectableResource(resource);
        }
        return fixture.given(events).when(command);
    }

    void does(ExchangeCommand command) {
        run(command, new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(events::addAll)));
    }

    List<String> refusedCodes(ExchangeCommand command) {
        List<String> codes = new ArrayList<>();
        run(command, codes).expectNoEvents().expectException(Refused.class);
        return codes;
    }

    /** A representative of an organisation. */
    static Origin by(String organisation) {
        return RegistrationCase.at(new Actor("per_1", organisation, Set.of(Role.REPRESENTATIVE)), "2026-03-05");
    }

    private static OrganisationDirectory organisations() {
        OrganisationDirectory directory = new InMemoryOrganisationDirectory();
        Map.of("org_seller", "S", "org_buyer", "B", "org_stranger", "X")
                .forEach((id, code) -> directory.enter(new OrganisationDirectory.Entry(
                        new OrganisationId(id), code, "单位", null, OrganisationKind.ENTERPRISE, "310104", null)));
        return directory;
    }
}
