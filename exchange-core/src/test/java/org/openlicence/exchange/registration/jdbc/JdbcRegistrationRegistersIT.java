package org.openlicence.exchange.registration.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.DocumentRegisterSuite;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.DocumentStoreSuite;
import org.openlicence.exchange.document.jdbc.JdbcDocumentRegister;
import org.openlicence.exchange.document.jdbc.JdbcDocumentStore;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.registration.CommitmentRegister;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.ContractRegisterSuite;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.OfficialNumbersSuite;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateRegisterSuite;
import org.openlicence.exchange.registration.certificate.jdbc.JdbcCertificateRegister;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of registration on PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdbcRegistrationRegistersIT {
    private static JdbcClient jdbc;
    private static JdbcTransactionManager manager;
    private static TransactionTemplate transactions;

    @BeforeAll
    static void migrate() {
        String url = TestServers.freshSchema(JdbcRegistrationRegistersIT.class).jdbcUrl();
        DriverManagerDataSource source = new DriverManagerDataSource(url);
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        manager = new JdbcTransactionManager(source);
        transactions = new TransactionTemplate(manager);
    }

    @BeforeEach
    void empty() {
        jdbc.sql(
                        "truncate contract_register, filed_contract, official_serial, commitment_violation, certificate_pdf, certificate_register, document_chunk,"
                                + " document_holder, document_content")
                .update();
    }

    private static OfficialNumber inTransaction(int year, String region, String point) {
        JdbcOfficialNumbers numbers = new JdbcOfficialNumbers(jdbc);
        return java.util.Objects.requireNonNull(transactions.execute(status -> numbers.next(year, region, point)));
    }

    @Test
    void violations_are_noted_once_and_lifted() {
        JdbcCommitmentRegister register = new JdbcCommitmentRegister(jdbc);
        RegistrationId one = new RegistrationId("reg_1");
        register.note(one, "org_a", LocalDate.parse("2026-03-02"), LocalDate.parse("2028-03-02"));
        register.note(one, "org_a", LocalDate.parse("2026-03-03"), null);
        register.note(new RegistrationId("reg_2"), "org_a", LocalDate.parse("2026-03-04"), null);
        assertThat(register.of("org_a")).isEqualTo(new CommitmentRegister.Standing(2, LocalDate.parse("2028-03-02")));
        assertThat(register.of("org_b")).isEqualTo(new CommitmentRegister.Standing(0, null));
        register.lift(one);
        assertThat(register.of("org_a")).isEqualTo(new CommitmentRegister.Standing(1, null));
    }

    @Test
    void fifty_parallel_registrations_leave_no_gap_and_give_no_number_twice() throws Exception {
        List<Future<OfficialNumber>> asked = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<OfficialNumber> one = () -> inTransaction(2026, "3100", "07");
            IntStream.range(0, 50).forEach(i -> asked.add(callers.submit(one)));
        }
        List<Integer> serials = new ArrayList<>();
        for (Future<OfficialNumber> number : asked) {
            serials.add(number.get().serial());
        }

        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void a_registration_that_fails_gives_its_number_back() {
        inTransaction(2026, "3100", "07");
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    assertThat(new JdbcOfficialNumbers(jdbc)
                                    .next(2026, "3100", "07")
                                    .serial())
                            .isEqualTo(2);
                    throw new IllegalStateException("the command fails");
                }))
                .hasMessage("the command fails");

        assertThat(inTransaction(2026, "3100", "07").serial()).isEqualTo(2);
    }

    @Nested
    class Bytes extends DocumentStoreSuite {
        @Override
        protected DocumentStore store() {
            return new JdbcDocumentStore(jdbc);
        }

        @Override
        protected void damage(ContentHash hash, byte[] content) {
            jdbc.sql(
                            "update document_chunk set bytes = :first || substring(bytes from 1001) where hash = :hash and number = 0")
                    .param("first", Arrays.copyOf(content, 1000))
                    .param("hash", hash.value())
                    .update();
        }
    }

    @Nested
    class Documents extends DocumentRegisterSuite {
        @Override
        protected DocumentRegister register() {
            return new JdbcDocumentRegister(jdbc, manager);
        }
    }

    @Nested
    class Numbers extends OfficialNumbersSuite {
        @Override
        protected OfficialNumber next(int year, String region, String point) {
            return inTransaction(year, region, point);
        }
    }

    @Nested
    class Contracts extends ContractRegisterSuite {
        @Override
        protected ContractRegister register() {
            return new JdbcContractRegister(jdbc);
        }
    }

    @Nested
    class Certificates extends CertificateRegisterSuite {
        @Override
        protected CertificateRegister register() {
            return new JdbcCertificateRegister(jdbc);
        }
    }
}
