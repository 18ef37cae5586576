package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT.Visitor;

/** The application is killed while two hundred licences are taken and paid. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledDuringTakesIT extends FaultIT {
    private static final int CALLERS = 8;
    private static final List<Integer> KILLED_AT = List.of(100);
    private static final List<String> TAKERS = List.of(
            "hulan-sme",
            "qingsui-sme",
            "suhe-sme",
            "yuefan-sme",
            "wanlu-sme",
            "qiaozhi-broker",
            "fudong-uni",
            "jianglan-uni",
            "yunze-uni",
            "wangchuan-uni");

    /** Patents of the demo set that nobody offers yet, and their owners. */
    private static final Map<String, String> UNUSED = Map.of(
            "ZL202029900888.2", "yunze-uni",
            "ZL201619900925.8", "fudong-uni",
            "ZL202219900962.4", "jianglan-uni",
            "ZL201819900999.0", "jianglan-uni",
            "ZL202229901036.4", "fudong-uni",
            "ZL201719901073.9", "wangchuan-uni",
            "ZL202119901110.2", "jianglan-uni");

    private final Map<String, Visitor> clients = new ConcurrentHashMap<>();

    @Test
    void every_acknowledged_licence_exists_once_and_every_payment_has_its_outcome() throws Exception {
        List<Take> takes = takes();
        assertThat(takes).hasSizeGreaterThanOrEqualTo(200);
        long licencesBefore = count("select count(*) from domainevententry where aggregateidentifier like 'lic\\_%'"
                + " and sequencenumber = 0");
        BlockingQueue<Take> open = new LinkedBlockingQueue<>(takes);
        List<List<Take>> acknowledgedBeforeDeath = new ArrayList<>();
        for (int death : KILLED_AT) {
            work(open, takes, death);
            acknowledgedBeforeDeath.add(
                    takes.stream().filter(Take::acknowledged).toList());
            clients.clear();
            again();
        }
        work(open, takes, Integer.MAX_VALUE);
        System.out.printf(
                "%d takes over %s acknowledged at its death, %d payers never came back%n",
                takes.size(),
                acknowledgedBeforeDeath.stream().map(List::size).toList(),
                takes.stream().filter(Take::gone).count());

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count("select count(*) from bank_notice where settled_at is null"))
                        .isZero());
        takes.forEach(this::exists_once);
        assertThat(count("select count(*) from domainevententry where aggregateidentifier like 'lic\\_%'"
                        + " and sequencenumber = 0"))
                .isEqualTo(licencesBefore + takes.size());
        takes.forEach(this::says_the_same_again);
        no_money_without_outcome();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> takes.forEach(this::stands_in_the_read_model));
        assertThat(count("select count(*) from deadletterentry")).isZero();
    }

    private List<Take> takes() {
        Visitor registrar = client("registrar");
        List<String> listings = new ArrayList<>();
        UNUSED.forEach((number, owner) -> listings.add(
                Offering.opened(of(owner), registrar, number, Offering.PAID).listingId()));
        for (int offer = 1; offer <= 20; offer++) {
            listings.add("lst_demo_p%02d".formatted(offer));
        }
        Visitor anybody = visitor();
        List<Take> takes = new ArrayList<>();
        for (String listing : listings) {
            await().until(() -> anybody.get("/api/v1/listings/" + listing).statusCode() == 200);
            String body = anybody.get("/api/v1/listings/" + listing).body();
            Offering offer = Offering.read(anybody, listing);
            for (String login : TAKERS) {
                boolean taken = count(
                                "select count(*) from licence_register where taker_id = ? and listing_id = ?",
                                organisation(login),
                                listing)
                        > 0;
                if (!body.contains(organisation(login)) && !taken) {
                    takes.add(new Take(login, offer, takes.size() % 3 == 0));
                }
            }
        }
        return takes;
    }

    /** Carries takes on from several callers until all are done, or kills the application once so many are acknowledged. */
    private void work(BlockingQueue<Take> open, List<Take> all, int death) throws Exception {
        RunningApplication now = application();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                ends.add(callers.submit(() -> call(open)));
            }
            if (death < all.size()) {
                await().pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofSeconds(120))
                        .until(() -> all.stream().filter(Take::acknowledged).count() >= death
                                || ends.stream().anyMatch(Future::isDone));
                now.killHard();
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    /** Takes one after the other until none is left or nobody answers. */
    private void call(BlockingQueue<Take> open) {
        for (Take take = open.poll(); take != null; take = open.poll()) {
            try {
                if (!take.step(of(take.login()))) {
                    open.add(take);
                }
            } catch (IllegalStateException noAnswer) {
                open.add(take);
                return;
            }
        }
    }

    private void exists_once(Take take) {
        assertThat(count(
                        "select count(*) from domainevententry where aggregateidentifier = ? and payloadtype = ?",
                        take.licenceId(),
                        "licence.NoticeServed"))
                .as(take.licenceId())
                .isEqualTo(1);
    }

    private void says_the_same_again(Take take) {
        HttpResponse<String> again = take.notices(of(take.login()));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(take.notice().body());
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(take.notice().headers().firstValue("ETag"));
        if (take.paid()) {
            assertThat(take.payments(of(take.login())).body())
                    .isEqualTo(take.payment().body());
        }
    }

    /** Every incoming payment formed its licence, or is on its way back; no order was booked twice. */
    private static void no_money_without_outcome() {
        assertThat(count("""
                        select count(*) from bank_movement m where m.direction = 'IN'
                          and not exists (select 1 from bank_movement r where r.refund_of = m.bank_reference)
                          and not exists (select 1 from domainevententry e where e.aggregateidentifier = m.licence_id
                            and e.payloadtype = 'licence.LicenceFormed')""")).isZero();
        assertThat(count("select count(*) from bank_movement where direction = 'REFUND'"))
                .isZero();
        assertThat(count("select count(*) - count(distinct licence_id) from bank_movement where direction = 'IN'"))
                .isZero();
    }

    /** In force when its money arrived; a payer who never came back may have paid, or still owes. */
    private void stands_in_the_read_model(Take take) {
        long arrived =
                count("select count(*) from bank_movement where licence_id = ? and direction = 'IN'", take.licenceId());
        boolean inForce = arrived == 1 || !take.owes();
        assertThat(take.paid() ? arrived : 1).isEqualTo(1);
        assertThat(of(take.login()).get("/api/v1/licences/" + take.licenceId()).body())
                .contains(inForce ? "\"IN_FORCE\"" : "\"AWAITING_PAYMENT\"");
    }

    private Visitor of(String login) {
        return clients.computeIfAbsent(login, FaultIT::client);
    }

    private static String organisation(String login) {
        return text("select organisation_id from account where login = ?", login);
    }
}
