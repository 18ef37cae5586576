package org.openlicence.exchange.ops.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.ops.bench.RealTexts.Piece;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.openlicence.exchange.sheet.event.Wording;

/**
 * Listings by number, recombined from real texts: two titles joined, some sentences joined, and a sheet for every third. Seven
 * in ten are in Chinese only, as in life. The same number gives the same listing.
 *
 * <p>Passages have the vectors the models made of their sentences; the vector of the whole is a weighted mean of its parts',
 * which is near what the models would give and lies where real ones lie.
 */
final class GeneratedListings {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 7);
    private static final Trace TRACE =
            new Trace(Instant.parse("2026-05-07T02:00:00Z"), DAY, "per_1", "org_a", List.of("PL-50"), "0123456789ab");
    private static final List<String> REGIONS =
            List.of("11", "12", "31", "32", "33", "34", "35", "37", "41", "42", "43", "44", "50", "51", "61");
    private static final List<String> TYPES =
            List.of("INVENTION", "INVENTION", "INVENTION", "UTILITY_MODEL", "UTILITY_MODEL", "DESIGN");
    private static final int SHORT = 10;

    private final RealTexts real;
    private final Map<String, OrganisationDirectory.Entry> organisations = new LinkedHashMap<>();

    GeneratedListings(RealTexts real) {
        this.real = real;
        for (int i = 0; i < real.applicants().size(); i += 2) {
            String id = "org_bench" + i;
            String region = REGIONS.get(i / 2 % REGIONS.size());
            organisations.put(
                    id,
                    new OrganisationDirectory.Entry(
                            new OrganisationId(id),
                            "91310104BENCH%05d".formatted(i),
                            real.applicants().get(i),
                            null,
                            OrganisationKind.UNIVERSITY,
                            region + "0100",
                            null));
        }
    }

    /** Every second owner is entered, the others are names only. */
    OrganisationDirectory.@Nullable Entry organisation(String id) {
        return organisations.get(id);
    }

    /** @param vectors of the whole and of its passages */
    record Listing(List<ExchangeEvent> events, TextVectors vectors) {}

    static String number(int n) {
        return World.number(n).canonical();
    }

    Listing listing(int n) {
        Random random = new Random(n * 7_919L + 17);
        int kind = random.nextInt(20);
        boolean zh = kind < 17;
        boolean en = kind >= 14;
        Mix mix = new Mix();
        String titleZh = zh ? title(real.titlesZh(), "及", random, mix) : null;
        String titleEn = en ? title(real.titlesEn(), " and ", random, mix) : null;
        boolean described = random.nextInt(3) == 0;
        Piece useZh = zh && described ? pick(real.sentencesZh(), random) : null;
        Piece useEn = en && described ? pick(real.sentencesEn(), random) : null;
        mix.use(useZh);
        mix.use(useEn);
        String bodyZh = zh ? body(real.sentencesZh(), "", random, mix) : null;
        String bodyEn = en ? body(real.sentencesEn(), " ", random, mix) : null;
        String id = World.number(n).patentId().value();
        String number = number(n);
        LocalDate filed = LocalDate.of(2008 + random.nextInt(17), 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<ExchangeEvent> events = new ArrayList<>();
        events.add(new PatentImported(
                id,
                number,
                TYPES.get(random.nextInt(TYPES.size())),
                titleZh,
                titleEn,
                bodyZh,
                bodyEn,
                real.symbols().get(random.nextInt(real.symbols().size())),
                filed,
                random.nextInt(10) == 0 ? null : filed.plusMonths(14 + random.nextInt(20)),
                "CN" + number.substring(4, 13) + "B",
                List.of(owner(random)),
                "bench",
                TRACE));
        offered(events, n, id, random);
        if (described) {
            events.add(sheet(id, useZh, useEn, random, mix));
        }
        return new Listing(events, mix.vectors());
    }

    private static String title(List<Piece> titles, String and, Random random, Mix mix) {
        Piece first = pick(titles, random);
        Piece second = pick(titles, random);
        mix.whole(first, 1);
        mix.whole(second, 1);
        return first.text() + and + second.text().replaceFirst("^一种", "");
    }

    private static String body(List<Piece> sentences, String between, Random random, Mix mix) {
        List<String> texts = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            Piece sentence = pick(sentences, random);
            mix.whole(sentence, 1);
            mix.passage(sentence);
            texts.add(sentence.text());
        }
        return String.join(between, texts);
    }

    private PatentOwner owner(Random random) {
        double part = random.nextDouble();
        int i = (int) (part * part * part * real.applicants().size());
        String id = "org_bench" + i;
        return new PatentOwner(
                organisations.containsKey(id) ? id : null, real.applicants().get(i), 10_000);
    }

    private static void offered(List<ExchangeEvent> events, int n, String patentId, Random random) {
        if (random.nextInt(10) >= 8) {
            return;
        }
        String listing = "lst_bench_" + n;
        long fee = random.nextInt(3) == 0 ? 0 : (long) (100_000 * Math.exp(6 * random.nextDouble()));
        FeePlan plan = fee == 0 ? FeePlan.free() : FeePlan.lumpSum(fee);
        OfferTerms terms = new OfferTerms(plan, 12 * (1 + random.nextInt(8)), null, "note", "OFFICE", null);
        LocalDate announced = DAY.minusDays(random.nextInt(900));
        events.add(new ListingDrafted(listing, patentId, List.of("org_a"), "org_a", terms, TRACE));
        events.add(new ListingAnnounced(listing, "42-18", announced, TRACE));
        for (int i = random.nextInt(12) - 8; i > 0; i--) {
            events.add(new LicenceFormed(
                    "lic_bench_" + n + "_" + i, TRACE.occurredAt(), DAY, DAY.plusYears(5), DAY.plusMonths(3), TRACE));
        }
        if (random.nextInt(8) == 0) {
            events.add(new ListingWithdrawn(listing, "42-20", announced.plusDays(30), TRACE));
        }
    }

    private TechnologyDescribed sheet(
            String patentId, @Nullable Piece useZh, @Nullable Piece useEn, Random random, Mix mix) {
        Piece product = pick(real.titlesZh(), random);
        mix.passage(product);
        return new TechnologyDescribed(
                "tsh_" + patentId.substring("pat_".length()),
                patentId,
                new SheetContent(
                        new Wording(useZh == null ? null : useZh.text(), useEn == null ? null : useEn.text()),
                        Wording.NONE,
                        Wording.NONE,
                        Wording.NONE,
                        Wording.NONE,
                        Wording.NONE,
                        Wording.NONE,
                        1 + random.nextInt(9),
                        List.of(begin(product.text())),
                        List.of(),
                        List.of(begin(pick(real.titlesZh(), random).text())),
                        List.of(),
                        List.of("C" + (13 + random.nextInt(30)))),
                TRACE);
    }

    private static String begin(String title) {
        String plain = title.replaceFirst("^一种", "");
        return plain.substring(0, Math.min(SHORT, plain.length()));
    }

    private static Piece pick(List<Piece> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    /** The vectors of a listing while it is put together. */
    private static final class Mix {
        private final Map<Language, float[]> sums = new EnumMap<>(Language.class);
        private final Map<Language, List<float[]>> passages = new EnumMap<>(Language.class);

        void use(@Nullable Piece piece) {
            if (piece != null) {
                whole(piece, 3); // half of the whole is the use counted again
                passage(piece);
            }
        }

        void whole(Piece piece, float weight) {
            piece.vectors().whole().forEach((language, vector) -> {
                float[] sum = sums.computeIfAbsent(language, key -> new float[vector.length]);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight * vector[i];
                }
            });
        }

        void passage(Piece piece) {
            piece.vectors()
                    .whole()
                    .forEach((language, vector) -> passages.computeIfAbsent(language, key -> new ArrayList<>())
                            .add(vector));
        }

        TextVectors vectors() {
            sums.values().forEach(Mix::unit);
            return new TextVectors(sums, passages);
        }

        private static void unit(float[] vector) {
            double squares = 0;
            for (float value : vector) {
                squares += (double) value * value;
            }
            float length = (float) Math.sqrt(squares);
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
    }
}
