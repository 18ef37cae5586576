package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.KeptQuestions;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.VectorStore;
import org.openlicence.exchange.query.retrieval.measure.JudgedQuery;
import org.openlicence.exchange.query.retrieval.measure.JudgedSet;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets.Written;
import org.openlicence.exchange.query.standingmatch.OfferedTechnology;
import org.openlicence.exchange.query.standingmatch.OpenDemand;
import org.openlicence.exchange.query.standingmatch.StandingMatcher;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new listing tested against many open demands. The demands are those of our own judged set over and over, each with words and
 * a number of its own; reading a hundred thousand texts would take a day, so the vector of each is the one of the text it came from,
 * turned a little at random. Listings are those of the set, read, compared and written as at their event.
 */
final class DemandsBench {
    private static final Path OWN = Path.of("../../query-side/src/test/resources/retrieval");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Instant AT = Instant.parse("2026-11-02T02:00:00Z");
    private static final int BATCH = 500;
    /** How far a vector is turned: two demands of one origin are about .8 alike, as two of one trade are. */
    private static final double TURN = 0.5;

    private final StandingMatcher matcher;
    private final KeptQuestions questions;
    private final VectorStore store;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Random random = new Random(7);

    DemandsBench(ApplicationContext node) {
        this.matcher = node.getBean(StandingMatcher.class);
        this.questions = node.getBean(KeptQuestions.class);
        this.store = node.getBean(VectorStore.class);
        this.jdbc = node.getBean(JdbcTemplate.class);
        this.transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
    }

    void run(PrintStream out, int demands, int listings) throws IOException {
        JudgedSet set = JudgedSets.own(OWN, Written.BOTH, false);
        fill(set.queries(), demands);
        List<OfferedTechnology> offers = offers(set, listings + 1);
        long begun = System.nanoTime();
        int near = matcher.demandsNear(offers.getFirst(), 100).size();
        double filled = (System.nanoTime() - begun) / 1e9;
        if (near == 0) {
            throw new IllegalStateException("nothing is near to the first listing");
        }
        transaction.execute(status -> matcher.offered(offers.getFirst(), DAY, AT));
        long[] whole = new long[listings];
        long[] again = new long[listings];
        long[] search = new long[listings];
        long found = 0;
        for (int i = 0; i < listings; i++) {
            OfferedTechnology offer = offers.get(i + 1);
            whole[i] = timed(() -> transaction.execute(status -> matcher.offered(offer, DAY, AT)));
            again[i] = timed(() -> transaction.execute(status -> matcher.offered(offer, DAY, AT)));
            search[i] = timed(() -> matcher.demandsNear(offer, 100));
            found += jdbc.queryForObject(
                    "select count(*) from standing_match where patent_id = ?", Long.class, offer.patentId());
        }
        out.printf("%nstanding matches, %,d open demands, %d listings%n", demands, listings);
        out.printf("  index filled from its table             %,10.0f demands a second%n", demands / filled);
        line(out, "a new listing, its texts read first", whole);
        line(out, "a changed listing, texts read before", again);
        line(out, "the bare query", search);
        out.printf("  matches found for a listing             %,10.1f%n", (double) found / listings);
        out.printf(
                "  compared, explained and written over the bare query, p95   %.2f times%n",
                Percentiles.of(again).millis(0.95) / Percentiles.of(search).millis(0.95));
    }

    private static void line(PrintStream out, String what, long[] nanos) {
        Percentiles of = Percentiles.of(nanos);
        out.printf("  %-38s  p50 %8.1f ms  p95 %8.1f ms%n", what, of.millis(0.5), of.millis(0.95));
    }

    private static long timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private void fill(List<JudgedQuery> origins, int demands) {
        Map<String, Question> read =
                questions.of(origins.stream().map(JudgedQuery::text).distinct().toList());
        List<Object[]> rows = new ArrayList<>();
        Map<Language, Map<String, byte[]>> vectors = new LinkedHashMap<>();
        for (int n = 0; n < demands; n++) {
            JudgedQuery origin = origins.get(n % origins.size());
            OpenDemand demand = demand(origin.text(), n);
            rows.add(new Object[] {demand.demandId(), ReadModelJson.MAPPER.writeValueAsString(demand)});
            Question question = read.get(origin.text());
            if (question != null) {
                String hash = ContentHash.of(demand.wanted()).value();
                question.vectors()
                        .forEach((language, vector) -> vectors.computeIfAbsent(language, key -> new HashMap<>())
                                .put(hash, turned(vector)));
            }
            if (rows.size() == BATCH || n == demands - 1) {
                jdbc.batchUpdate("insert into standing_demand (demand_id, document) values (?, ?::jsonb)", rows);
                vectors.forEach((language, each) -> store.keep(questions.model(language), each));
                rows.clear();
                vectors.clear();
            }
        }
    }

    private static OpenDemand demand(String text, int n) {
        boolean chinese = Language.of(text) == Language.ZH;
        String first = text.split("[。；.;]")[0];
        PublicWords words = new PublicWords(
                first.substring(0, Math.min(60, first.length())),
                null,
                text + (chinese ? "（第" + n + "号）" : " (no. " + n + ")"),
                null,
                null,
                first,
                null,
                null,
                null,
                null);
        return new OpenDemand(
                "dem_bench_%06d".formatted(n),
                "org_bench_" + n % 5_000,
                words,
                1_000_000L + n * 100L,
                "LICENCE",
                false);
    }

    private byte[] turned(float[] vector) {
        double[] turned = new double[vector.length];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            turned[i] = vector[i] + TURN * random.nextGaussian() / Math.sqrt(vector.length);
            squares += turned[i] * turned[i];
        }
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
        for (double value : turned) {
            bytes.putShort(Float.floatToFloat16((float) (value / Math.sqrt(squares))));
        }
        return bytes.array();
    }

    private static List<OfferedTechnology> offers(JudgedSet set, int most) {
        List<OfferedTechnology> offers = new ArrayList<>();
        for (String id : set.documents().keySet().stream().sorted().limit(most).toList()) {
            FindableText text = set.documents().get(id);
            if (text != null) {
                offers.add(new OfferedTechnology(
                        "pat_bench_" + id, "lst_" + id, List.of("org_bench_owner"), text, 2_000_000, 7));
            }
        }
        return offers;
    }
}
