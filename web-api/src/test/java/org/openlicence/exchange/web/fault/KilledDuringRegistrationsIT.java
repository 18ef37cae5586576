package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT.Visitor;

/** The application is killed while fifty callers at once have contracts registered under the numbers of one point. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledDuringRegistrationsIT extends FaultIT {
    private static final int CASES = 60;
    private static final int CALLERS = 50;
    private static final int KILLED_AT = 12;
    private static final int PREPARERS = 6;
    private static final String REGION = "3100";
    private static final String POINT = "01";

    private final LocalDate today = Shanghai.dayOf(Clock.systemUTC().instant());
    private final CountDownLatch untilDeath = new CountDownLatch(KILLED_AT);

    @Test
    void numbers_have_no_gap_and_no_double_and_nothing_acknowledged_is_lost() throws Exception {
        application();
        int before = Given.now().byEvents().size();
        List<Registering> cases = recommended();
        Visitor approver = client("approver");

        registered_until_death(cases, approver);
        List<Registering> acknowledged =
                cases.stream().filter(Registering::acknowledged).toList();
        Given atDeath = Given.now();
        assertThat(acknowledged.size()).isBetween(KILLED_AT, CASES - 1);
        acknowledged.forEach(KilledDuringRegistrationsIT::has_its_number);
        stand_in_line(atDeath, atDeath.byEvents().size());

        again();
        approver.movedTo(address());
        work(cases.stream().filter(one -> !one.acknowledged()).toList(), approver);

        Given inTheEnd = Given.now();
        stand_in_line(inTheEnd, before + CASES);
        assertThat(inTheEnd.byEvents()).startsWith(atDeath.byEvents().toArray(String[]::new));
        cases.forEach(KilledDuringRegistrationsIT::has_its_number);
        acknowledged.forEach(one -> says_the_same_again(one, approver));
        says_the_same_when_its_answer_was_lost(acknowledged.getFirst(), approver);
        certified(inTheEnd.byEvents());
        Map<String, String> numbers = numbers();
        cases.forEach(one -> shown(one, numbers.get(one.id()), approver));
        assertThat(count("select count(*) from deadletterentry")).isZero();
        System.out.printf(
                "%d of %d registrations were acknowledged and %d in the log when the application died%n",
                acknowledged.size(), CASES, atDeath.byEvents().size() - before);
    }

    /** What gives numbers away, as one statement sees it. */
    private record Given(List<String> byEvents, List<String> byRegister, int serial) {
        static Given now() {
            String[] parts = text("""
                    select (select coalesce(string_agg(number, ' ' order by number), '') from
                              (select payload->>'officialNumber' as number from stored_event
                               where name = 'registration.ContractRegistered') registered)
                           || ';' || (select coalesce(string_agg(official_number, ' ' order by official_number), '')
                                      from contract_register where official_number is not null)
                           || ';' || (select coalesce(max(serial), 0) from official_serial where region = ? and point = ?)""", REGION, POINT).split(";");
            return new Given(numbers(parts[0]), numbers(parts[1]), Integer.parseInt(parts[2]));
        }

        private static List<String> numbers(String joined) {
            return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
        }
    }

    private List<Registering> recommended() throws Exception {
        Visitor seller = client("hulan-sme");
        Visitor reviewer = client("reviewer");
        List<Registering> cases = IntStream.rangeClosed(1, CASES)
                .mapToObj(at -> new Registering(at, today))
                .toList();
        forAll(cases, PREPARERS, one -> one.open(seller));
        forAll(cases, PREPARERS, one -> one.recommend(seller, reviewer));
        return cases;
    }

    private void registered_until_death(List<Registering> cases, Visitor approver) throws Exception {
        RunningApplication now = application();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> ends = called(callers, cases, approver);
            boolean enough = untilDeath.await(60, TimeUnit.SECONDS);
            now.killHard();
            for (Future<?> end : ends) {
                end.get();
            }
            assertThat(enough).as("registrations before the death").isTrue();
        }
    }

    private void work(List<Registering> left, Visitor approver) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<?> end : called(callers, left, approver)) {
                end.get();
            }
        }
    }

    private List<Future<?>> called(ExecutorService callers, List<Registering> cases, Visitor approver) {
        BlockingQueue<Registering> open = new LinkedBlockingQueue<>(cases);
        List<Future<?>> ends = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            ends.add(callers.submit(() -> call(open, approver)));
        }
        return ends;
    }

    /** Registers one after the other until none is left or nobody answers. */
    private void call(BlockingQueue<Registering> open, Visitor approver) {
        for (Registering one = open.poll(); one != null; one = open.poll()) {
            try {
                if (one.step(approver)) {
                    untilDeath.countDown();
                } else {
                    open.add(one);
                }
            } catch (IllegalStateException noAnswer) {
                return;
            }
        }
    }

    private static <T> void forAll(List<T> things, int at, Consumer<T> act) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(at)) {
            List<Future<?>> ends = new ArrayList<>();
            things.forEach(thing -> ends.add(workers.submit(() -> act.accept(thing))));
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    /** From 1 on without gap or double, the same in the log, in the register and in the last serial kept. */
    private void stand_in_line(Given given, int size) {
        List<String> line = IntStream.rangeClosed(1, size)
                .mapToObj(serial -> OfficialNumber.of(today.getYear(), REGION, POINT, serial)
                        .value())
                .toList();
        assertThat(given).isEqualTo(new Given(line, line, size));
    }

    /** Registered once, and the register names the number that the log gave it. */
    private static void has_its_number(Registering one) {
        assertThat(text("""
                        select count(*) || ' ' || bool_and(r.official_number = e.payload->>'officialNumber')
                        from stored_event e left join contract_register r on r.registration_id = e.aggregate_id
                        where e.aggregate_id = ? and e.name = 'registration.ContractRegistered'""", one.id())).as(one.id()).isEqualTo("1 true");
    }

    private static void says_the_same_again(Registering one, Visitor approver) {
        HttpResponse<String> again = one.registers(approver);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(one.answer().body());
        assertThat(again.headers().map()).containsKey("idempotency-replayed");
    }

    /** As after a death between commit and answer: the key is under way, and nobody will ever answer it. */
    private static void says_the_same_when_its_answer_was_lost(Registering one, Visitor approver) {
        assertThat(count("""
                        with lost as (update idempotency_key set status = null, started_at = started_at - interval '1 day'
                                      where idempotency_key = ? returning 1)
                        select count(*) from lost""", one.key())).isEqualTo(1);
        HttpResponse<String> again = one.registers(approver);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(one.answer().body());
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(one.answer().headers().firstValue("ETag"));
        assertThat(again.headers().map()).doesNotContainKey("idempotency-replayed");
    }

    /** Each number on one certificate, in the log and in the register, which everybody finds valid. */
    private static void certified(List<String> numbers) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from stored_event where name = 'certificate.CertificateIssued'")
                        >= numbers.size());
        String all = String.join(" ", numbers);
        assertThat(text("""
                        select string_agg(payload->>'officialNumber', ' ' order by payload->>'officialNumber')
                        from stored_event where name = 'certificate.CertificateIssued'""")).isEqualTo(all);
        assertThat(text("select string_agg(official_number, ' ' order by official_number) from certificate_register"))
                .isEqualTo(all);
        Visitor anybody = visitor();
        numbers.forEach(number -> assertThat(
                        anybody.get("/api/v1/certificates/" + number).body())
                .contains("\"VALID\"", "\"version\":1"));
    }

    /** By registration, as the register has them. */
    private static Map<String, String> numbers() {
        String pairs = text("select string_agg(registration_id || '=' || official_number, ' ') from contract_register"
                + " where official_number is not null");
        return Stream.of(pairs.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Readers follow once the segments of the dead node are free. */
    private static void shown(Registering one, String number, Visitor reader) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(one.shown(reader))
                        .contains("\"status\":\"REGISTERED\"", "\"officialNumber\":\"" + number + "\""));
    }
}
