package org.openlicence.exchange.registration.certificatelog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The log with real keys over events, leaves and roots in memory, each of which a test can tamper with. */
abstract class CertificateLogStage {
    @TempDir
    Path directory;

    final List<CertificateEvents.Recorded> stored = new ArrayList<>();
    final List<LogLeaves.Row> leaves = new ArrayList<>();
    final Roots roots = new Roots();
    final List<Object> events = new ArrayList<>();
    KeystoreCertificateSigner signer;

    @BeforeEach
    void openKeys() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("exchange.certificate.keystore", directory.toString())));
        signer = new KeystoreCertificateSigner(environment);
    }

    /** One more issue, stored at an instant. */
    void issued(String at) {
        int n = stored.size();
        String number = "2026310007%06d".formatted(n);
        store(
                at,
                new CertificateIssued(
                        "cer_" + number,
                        number,
                        1,
                        "reg_" + n,
                        "{}",
                        "%064x".formatted(n),
                        "signature",
                        "key",
                        trace(at)));
    }

    void revoked(String at) {
        store(at, new CertificateRevoked("cer_2026310007000000", "V1", trace(at)));
    }

    private void store(String at, CertificateEvent event) {
        stored.add(new CertificateEvents.Recorded("event-" + stored.size(), Instant.parse(at), 0, event));
    }

    private static Trace trace(String at) {
        return Trace.of(Origin.of(Actor.SYSTEM, Instant.parse(at)), "test");
    }

    /** Where roots are published a second time. */
    SecondPlace second = SecondPlace.NONE;

    Optional<LogProblem> runAt(String now) {
        return signing(now).run();
    }

    DailyRootSigning signing(String now) {
        return new DailyRootSigning(
                new Events(),
                new Leaves(),
                roots,
                second,
                new Commands(),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    CertificateProofs proofs() {
        return new CertificateProofs(new Events(), new Leaves(), roots);
    }

    /** Events in the order of the store. */
    final class Events implements CertificateEvents {
        @Override
        public void each(Predicate<Recorded> reader) {
            for (Recorded one : stored) {
                if (!reader.test(one)) {
                    return;
                }
            }
        }

        @Override
        public List<Recorded> of(String certificateId) {
            return stored.stream()
                    .filter(one -> one.event().certificateId().equals(certificateId))
                    .toList();
        }
    }

    private final class Leaves implements LogLeaves {
        @Override
        public List<Row> all() {
            return List.copyOf(leaves);
        }

        @Override
        public List<String> hashes(long most) {
            return leaves.stream().limit(most).map(Row::hash).toList();
        }

        @Override
        public void append(long from, List<Row> rows) {
            if (from != leaves.size()) {
                throw new IllegalStateException("a gap before leaf " + from);
            }
            leaves.addAll(rows);
        }

        @Override
        public Optional<Long> place(String eventId) {
            return first(row -> row.eventId().equals(eventId));
        }

        @Override
        public Optional<Long> placeOf(String leafHash) {
            return first(row -> row.hash().equals(leafHash));
        }

        private Optional<Long> first(Predicate<Row> wanted) {
            return IntStream.range(0, leaves.size())
                    .filter(i -> wanted.test(leaves.get(i)))
                    .mapToObj(i -> (long) i)
                    .findFirst();
        }
    }

    static final class Roots implements DailyRoots {
        final List<SignedRoot> signed = new ArrayList<>();
        final List<Refusal> refused = new ArrayList<>();

        @Override
        public void enter(SignedRoot root) {
            signed.add(root);
        }

        @Override
        public void refuse(Refusal refusal) {
            refused.add(refusal);
        }

        @Override
        public Optional<SignedRoot> newest() {
            return signed.isEmpty() ? Optional.empty() : Optional.of(signed.getLast());
        }

        @Override
        public List<SignedRoot> before(LocalDate day, int most) {
            return signed.reversed().stream()
                    .filter(root -> root.day().isBefore(day))
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Refusal> refusal() {
            return refused.reversed().stream()
                    .filter(one -> newest().filter(root -> !one.refusedAt().isAfter(root.signedAt()))
                            .isEmpty())
                    .findFirst();
        }
    }

    /** Sends to the aggregate as its events so far make it. */
    final class Commands implements ExchangeCommands {
        @Override
        public CommandResult send(ExchangeCommand command) {
            AggregateTestFixture<CertificateLog> fixture = new AggregateTestFixture<>(CertificateLog.class);
            fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
            for (Object resource : List.of(signer, roots, RegistrationCase.POLICIES)) {
                fixture.registerInjectableResource(resource);
            }
            fixture.given(events)
                    .when(command)
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(applied -> {
                        events.addAll(applied);
                        return true;
                    })));
            return new CommandResult(command.aggregateId(), events.size() - 1);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    }
}
