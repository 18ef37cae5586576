package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.shared.Shanghai;

/** Listings filed and free licences taken a second through the JSON API of the packaged application. */
final class HttpBench {
    private static final int[] CALLERS = {1, 8, 32};
    private static final String OWNER_CODE = "12310110DEMFUD017L";
    private static final String OWNER = "org_" + OWNER_CODE;
    private static final String FREE_LISTING = "lst_demo_p05";
    private static final int FIRST_NUMBER = 3_000_000;
    private static final Pattern HASH = Pattern.compile("\"termsHash\":\"([0-9a-f]{64})\"");

    /** A listing ready to be filed. @param version as its ETag says */
    private record Draft(String address, String version) {}

    /** Organisations that {@link #run} needs for so many calls a measurement. */
    static int takers(int count) {
        return count / 2 + CALLERS.length * count;
    }

    private final HttpCaller caller;
    private final BareInsert bare;
    private final Clock clock;
    private final String ownerToken;
    private final Map<Integer, Draft> drafts = new ConcurrentHashMap<>();
    private int prepared;
    private int filed;
    private int takers;

    HttpBench(HttpCaller caller, BareInsert bare, Clock clock) {
        this.caller = caller;
        this.bare = bare;
        this.clock = clock;
        this.ownerToken = caller.token("per_bench_owner", OWNER);
    }

    void run(PrintStream out, int count, double seconds) throws InterruptedException {
        out.printf("%ncommands a second through HTTP, each with its token and idempotency key%n");
        out.printf(
                "%8s %12s %16s %8s %16s %8s%n",
                "callers", "bare insert", "listing filed", "ratio", "licence taken", "ratio");
        String hash = termsHash();
        measure(8, count / 2, seconds, hash); // warms the compiler, thrown away
        for (int callers : CALLERS) {
            double[] rates = measure(callers, count, seconds, hash);
            out.printf(
                    "%8d %,12.0f %,16.0f %8.2f %,16.0f %8.2f%n",
                    callers, rates[0], rates[1], rates[1] / rates[0], rates[2], rates[2] / rates[0]);
        }
    }

    private double[] measure(int callers, int count, double seconds, String hash) throws InterruptedException {
        double insert =
                Load.run(callers, 0, count * 10, seconds, i -> bare.once()).perSecond();
        Load.run(8, prepared, count, 600, this::draft);
        prepared += count;
        double file = Load.run(callers, filed, count, seconds, this::file).perSecond();
        filed = prepared;
        double take =
                Load.run(callers, takers, count, seconds, i -> take(i, hash)).perSecond();
        takers += count;
        return new double[] {insert, file, take};
    }

    private void draft(int n) {
        String number = World.number(FIRST_NUMBER + n).canonical();
        caller.post("/api/v1/patents", ownerToken, null, """
                {"number": "%s", "type": "INVENTION", "titleZh": "测量示例", "titleEn": "Invented for a measurement",
                 "abstractZh": "测量示例。", "abstractEn": "Invented.", "ipcSymbols": ["H01M 10/0525"],
                 "filedOn": "2020-03-02", "grantedOn": "2022-05-10",
                 "owners": [{"creditCode": "%s", "shareBasisPoints": 10000}]}""".formatted(number, OWNER_CODE));
        String listing = caller.post("/api/v1/listings", ownerToken, null, """
                {"patentNumber": "%s", "offer": {"kind": "FREE", "termMonths": 36, "feeBasisNote": "for a measurement",
                 "contactRole": "TECHNOLOGY_TRANSFER_OFFICE"}}""".formatted(number))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String version = caller.post(listing + "/consents", ownerToken, "\"0\"", "{}")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        drafts.put(n, new Draft(listing, version));
    }

    private void file(int n) {
        Draft draft = Objects.requireNonNull(drafts.remove(n));
        caller.post(draft.address() + "/filing", ownerToken, draft.version(), "{}");
    }

    /** Each taker is an organisation of its own, entered beforehand. */
    private void take(int n, String hash) {
        caller.post("/api/v1/licences", caller.token("per_bench_" + n, World.organisation(1 + n)), null, """
                {"listingId": "%s", "termsHash": "%s",
                 "use": {"product": "a product", "startOn": "%s", "divisionCode": "310104"}}""".formatted(
                        FREE_LISTING, hash, Shanghai.dayOf(clock.instant())));
    }

    private String termsHash() {
        Matcher found = HASH.matcher(caller.get("/api/v1/listings/" + FREE_LISTING));
        if (!found.find()) {
            throw new IllegalStateException("the demo listing " + FREE_LISTING + " shows no terms hash");
        }
        return found.group(1);
    }
}
