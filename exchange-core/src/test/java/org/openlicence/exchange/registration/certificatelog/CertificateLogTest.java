package org.openlicence.exchange.registration.certificatelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Signed;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents.Recorded;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.RefuseDailyRoot;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.SignDailyRoot;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs.Inclusion;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.registration.certificatelog.LogLeaves.Row;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootRefused;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootSigned;
import org.openlicence.exchange.registration.certificatelog.rule.RootExtendsTheOneBefore;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

/** Daily roots: signed once a day, made up for, never over a log that is not what was signed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateLogTest extends CertificateLogStage {
    /** Half an hour after midnight of 3 June in Shanghai. */
    private static final String THIRD = "2026-06-02T16:30:00Z";

    private static final String FOURTH = "2026-06-03T16:30:00Z";

    @BeforeEach
    void three_events_of_the_first_and_one_of_the_second_of_june() {
        issued("2026-06-01T02:00:00Z");
        issued("2026-06-01T03:00:00Z");
        issued("2026-06-01T15:59:59Z");
        issued("2026-06-01T16:00:00Z");
    }

    @Test
    void every_day_that_is_over_gets_its_root_also_one_without_events() {
        assertThat(runAt("2026-06-04T16:30:00Z")).isEmpty();

        assertThat(roots.signed)
                .extracting(root -> root.day().toString())
                .containsExactly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04");
        assertThat(roots.signed).extracting(SignedRoot::size).containsExactly(3L, 4L, 4L, 4L);
        SignedRoot newest = roots.signed.getLast();
        assertThat(signer.verify(newest.statement(), newest.signed())).isTrue();
        assertThat(newest.statement())
                .contains("\"statement\":\"open-licence-exchange/certificate-log/root/1\"", newest.rootHash());
        assertThat(events).hasSize(4).allMatch(DailyRootSigned.class::isInstance);
        for (int i = 1; i < 4; i++) {
            SignedRoot before = roots.signed.get(i - 1);
            SignedRoot root = roots.signed.get(i);
            assertThat(MerkleProof.extended(
                            before.size(), before.rootHash(), root.size(), root.rootHash(), root.consistency()))
                    .isTrue();
        }
    }

    @Test
    void a_day_is_signed_once_and_not_before_it_is_over_for_good() {
        assertThat(runAt("2026-06-01T16:09:00Z")).isEmpty();
        assertThat(roots.signed).isEmpty();
        runAt("2026-06-01T16:11:00Z");
        assertThat(roots.signed).hasSize(1);
        runAt("2026-06-01T16:11:00Z");
        runAt("2026-06-02T09:00:00Z");
        assertThat(events).hasSize(1);
    }

    @Test
    void a_missed_day_is_made_up_for() {
        runAt("2026-06-01T16:11:00Z");
        issued("2026-06-05T02:00:00Z");
        runAt("2026-06-06T16:11:00Z");

        assertThat(roots.signed).extracting(SignedRoot::size).containsExactly(3L, 4L, 4L, 4L, 5L, 5L);
    }

    @Test
    void leaves_made_anew_from_the_events_are_the_same_and_nothing_is_signed_twice() {
        runAt(THIRD);
        List<Row> before = List.copyOf(leaves);
        leaves.clear();

        assertThat(runAt(FOURTH)).as("leaves under a root must not be missing").contains(LogProblem.LEAF_MISSING);
        LogDays anew = everything();
        assertThat(anew.rows()).isEqualTo(before);
        leaves.addAll(anew.rows());
        assertThat(runAt(FOURTH)).isEmpty();
        assertThat(events).filteredOn(DailyRootSigned.class::isInstance).hasSize(3);
        assertThat(roots.refusal()).isEmpty();
    }

    @Test
    void a_removed_event_stops_the_signing_and_is_said_once() {
        runAt(THIRD);
        Recorded removed = stored.remove(1);

        assertThat(runAt(FOURTH)).contains(LogProblem.EVENT_MISSING);
        assertThat(runAt(FOURTH)).contains(LogProblem.EVENT_MISSING);
        assertThat(roots.signed).hasSize(2);
        assertThat(roots.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.problem()).isEqualTo(LogProblem.EVENT_MISSING);
            assertThat(refusal.leaf()).isEqualTo(1);
        });
        assertThat(events).filteredOn(DailyRootRefused.class::isInstance).hasSize(1);

        stored.add(1, removed);
        assertThat(runAt(FOURTH)).isEmpty();
        assertThat(roots.signed).hasSize(3);
        assertThat(roots.refusal()).as("whole again").isEmpty();
    }

    @Test
    void another_problem_is_another_refusal() {
        runAt(THIRD);
        Origin origin = RegistrationCase.at(Actor.SYSTEM, "2026-06-04");
        LocalDate day = LocalDate.of(2026, 6, 3);
        Commands log = new Commands();
        log.send(new RefuseDailyRoot(day, LogProblem.CONTENT_DIFFERS, 1L, origin));
        log.send(new RefuseDailyRoot(day, LogProblem.CONTENT_DIFFERS, 1L, origin));
        log.send(new RefuseDailyRoot(day, LogProblem.CONTENT_DIFFERS, 2L, origin));
        log.send(new RefuseDailyRoot(day, LogProblem.ROOT_DIFFERS, null, origin));

        assertThat(roots.refused).hasSize(3);
    }

    @Test
    void an_altered_event_stops_the_signing() {
        runAt(THIRD);
        alterEvent(2);

        assertThat(runAt(FOURTH)).contains(LogProblem.CONTENT_DIFFERS);
        assertThat(roots.refused.getLast().leaf()).isEqualTo(2);
    }

    @Test
    void an_altered_or_removed_leaf_stops_the_signing() {
        runAt(THIRD);
        Row leaf = leaves.get(2);
        leaves.set(2, new Row(leaf.eventId(), MerkleHash.leaf("altered")));
        assertThat(runAt(FOURTH)).contains(LogProblem.CONTENT_DIFFERS);

        leaves.remove(2);
        assertThat(runAt(FOURTH)).contains(LogProblem.LEAF_MISSING);
        assertThat(roots.refused).extracting(DailyRoots.Refusal::leaf).containsExactly(2L, 2L);
        assertThat(proofs().ofVersion(new OfficialNumber("2026310007000000"), 1))
                .as("nothing is proven from a log that is not what was signed")
                .isEmpty();
    }

    @Test
    void event_and_leaf_altered_alike_are_betrayed_by_the_root() {
        runAt(THIRD);
        alterEvent(2);
        leaves.set(2, new Row("event-2", LogLeaf.of(stored.get(2)).hash()));

        assertThat(signing(FOURTH).check()).contains(LogProblem.ROOT_DIFFERS);
        assertThat(runAt(FOURTH)).contains(LogProblem.ROOT_DIFFERS);
        assertThat(roots.signed).hasSize(2);
    }

    @Test
    void an_event_slipped_in_below_the_root_stops_the_signing() {
        runAt(THIRD);
        revoked("2026-06-01T02:30:00Z");
        stored.add(1, stored.removeLast());

        assertThat(runAt(FOURTH)).contains(LogProblem.LEAF_MISSING);
    }

    @Test
    void every_root_is_published_in_the_second_place_once_and_one_that_differs_there_stops_the_signing(
            @TempDir Path directory) throws Exception {
        runAt(THIRD);
        second = new RootDirectory(directory.resolve("roots"));
        runAt(THIRD);
        assertThat(roots.signed).hasSize(2);
        for (SignedRoot root : roots.signed) {
            assertThat(second.published(root.day())).contains(SecondPlace.text(root));
        }
        assertThat(signing(FOURTH).check()).isEmpty();

        Path first = directory
                .resolve("roots")
                .resolve("root-" + roots.signed.getFirst().day() + ".json");
        String published = Files.readString(first);
        Files.writeString(first, published.replace("root/1", "root/2"));
        assertThat(signing(FOURTH).check()).contains(LogProblem.PUBLISHED_OTHERWISE);
        assertThat(runAt(FOURTH)).contains(LogProblem.PUBLISHED_OTHERWISE);
        assertThat(roots.signed).hasSize(2);

        Files.writeString(first, published);
        assertThat(runAt(FOURTH)).isEmpty();
        assertThat(second.published(roots.signed.getLast().day())).isPresent();
        try (var files = Files.list(directory.resolve("roots"))) {
            assertThat(files).as("nothing half written").hasSize(3);
        }
    }

    @Test
    void the_log_itself_signs_no_root_that_does_not_extend_the_one_before() {
        runAt(THIRD);
        DailyRootSigned last = (DailyRootSigned) events.getLast();
        AggregateTestFixture<CertificateLog> fixture = new AggregateTestFixture<>(CertificateLog.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        List.of(signer, roots, RegistrationCase.POLICIES).forEach(fixture::registerInjectableResource);
        String other = MerkleTree.of(List.of(MerkleHash.leaf("other"))).root(1);

        fixture.given(events)
                .when(new SignDailyRoot(
                        last.day().plusDays(1),
                        last.size(),
                        other,
                        List.of(),
                        RegistrationCase.at(Actor.SYSTEM, "2026-06-04")))
                .expectNoEvents()
                .expectException(Refused.class);
        BusinessRule rule = new RootExtendsTheOneBefore(last.size(), last.rootHash(), last.size(), other, List.of());
        assertThatThrownBy(() -> BusinessRule.check(rule))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("CER-04"));
    }

    @Test
    void a_version_is_proven_under_the_newest_root_and_its_leaf_names_no_party_and_no_amount() {
        runAt(THIRD);
        Inclusion proof =
                proofs().ofVersion(new OfficialNumber("2026310007000002"), 1).orElseThrow();

        assertThat(proof.root().day()).isEqualTo("2026-06-02");
        assertThat(proof.leaf()).isEqualTo(2);
        String content = proof.content();
        assertThat(content).isNotNull();
        assertThat(MerkleProof.included(
                        MerkleHash.leaf(content),
                        2,
                        proof.root().size(),
                        proof.root().rootHash(),
                        proof.path()))
                .isTrue();
        assertThat(content)
                .contains("\"salt\":\"event-2\"", "\"event\":\"certificate.CertificateIssued\"")
                .doesNotContain("reg_", "Fen", "seller", "per_", "org_");
        assertThat(proofs().ofLeaf(proof.leafHash())).isPresent();
        assertThat(proofs().ofVersion(new OfficialNumber("2026310007000002"), 2))
                .isEmpty();
        assertThat(proofs().consistency(3, 4)).contains(roots.signed.get(1).consistency());
        assertThat(proofs().consistency(3, 5)).isEmpty();
    }

    @Test
    void what_was_issued_today_is_proven_tomorrow() {
        runAt(THIRD);
        issued("2026-06-03T02:00:00Z");

        assertThat(proofs().ofVersion(new OfficialNumber("2026310007000004"), 1))
                .isEmpty();
        runAt(FOURTH);
        assertThat(proofs().ofVersion(new OfficialNumber("2026310007000004"), 1))
                .isPresent();
    }

    @Test
    void a_root_signed_with_an_older_key_still_verifies() {
        runAt(THIRD);
        Signed old = roots.signed.getLast().signed();
        signer.rotate(Instant.parse("2026-06-03T02:00:00Z"));
        runAt(FOURTH);

        assertThat(roots.signed.getLast().signed().keyId()).isNotEqualTo(old.keyId());
        assertThat(roots.signed).allMatch(root -> signer.verify(root.statement(), root.signed()));
    }

    /** Leaves of all events, as a lost table is made anew. */
    private LogDays everything() {
        return LogDays.read(new Events(), LocalDate.MAX);
    }

    /** The same event with another content hash. */
    private void alterEvent(int at) {
        Recorded former = stored.get(at);
        CertificateIssued e = (CertificateIssued) former.event();
        stored.set(
                at,
                new Recorded(
                        former.eventId(),
                        former.storedAt(),
                        former.sequence(),
                        new CertificateIssued(
                                e.certificateId(),
                                e.officialNumber(),
                                e.version(),
                                e.registrationId(),
                                e.content(),
                                "f".repeat(64),
                                e.signature(),
                                e.keyId(),
                                e.trace())));
    }
}
