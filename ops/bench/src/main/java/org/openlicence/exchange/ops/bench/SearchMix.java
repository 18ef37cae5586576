package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openlicence.exchange.query.marketplace.FacetName;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import tools.jackson.databind.JsonNode;

/** What people ask, in a fixed order of kinds: of 20 searches 7 of words, 5 of a problem described, 4 among chosen facets. */
final class SearchMix {
    /** A kind of search. */
    enum Kind {
        WORDS_ZH("words, Chinese"),
        WORDS_EN("words, English"),
        PROBLEM_ZH("problem described, Chinese"),
        PROBLEM_EN("problem described, English"),
        FACETS("problem among two chosen facets"),
        DEEP("words, third page"),
        NUMBER("number"),
        NOTHING("no text, two facets");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final List<Kind> ORDER = List.of(
            Kind.WORDS_ZH,
            Kind.PROBLEM_ZH,
            Kind.WORDS_EN,
            Kind.FACETS,
            Kind.WORDS_ZH,
            Kind.DEEP,
            Kind.PROBLEM_EN,
            Kind.WORDS_ZH,
            Kind.NUMBER,
            Kind.FACETS,
            Kind.PROBLEM_ZH,
            Kind.WORDS_ZH,
            Kind.NOTHING,
            Kind.WORDS_EN,
            Kind.PROBLEM_EN,
            Kind.FACETS,
            Kind.WORDS_ZH,
            Kind.PROBLEM_ZH,
            Kind.DEEP,
            Kind.FACETS);
    private static final int PAGES_BEFORE = 2;

    private final List<String> zh = new ArrayList<>();
    private final List<String> en = new ArrayList<>();
    private final List<String> wordsEn;
    private final List<String> titles;
    private final int listings;

    /** @param demands our own demands, which nobody wrote with a patent before him */
    SearchMix(RealTexts real, Path demands, int listings) throws IOException {
        for (JsonNode line : RealTexts.lines(demands)) {
            (line.get("language").asString().equals("zh") ? zh : en)
                    .add(line.get("text").asString());
        }
        this.titles = real.shortTitles();
        this.wordsEn = real.titlesEn().stream().map(RealTexts.Piece::text).toList();
        this.listings = listings;
    }

    Kind kind(int i) {
        return ORDER.get(i % ORDER.size());
    }

    /** The same number asks the same. */
    MarketplaceSearch search(int i) {
        Random random = new Random(i * 31L + 5);
        return switch (kind(i)) {
            case WORDS_ZH, DEEP -> MarketplaceSearch.of(words(random));
            case WORDS_EN -> MarketplaceSearch.of(english(random));
            case PROBLEM_ZH -> MarketplaceSearch.of(problem(zh, random));
            case PROBLEM_EN -> MarketplaceSearch.of(problem(en, random));
            case FACETS -> chosen(MarketplaceSearch.of(problem(random.nextBoolean() ? zh : en, random)), random);
            case NUMBER -> MarketplaceSearch.of(GeneratedListings.number(random.nextInt(listings)));
            case NOTHING -> chosen(MarketplaceSearch.everything(), random);
        };
    }

    /** The place a deep search goes on from: it is asked for before the time is taken. */
    MarketplaceSearch before(MarketplaceQueries queries, int i) {
        MarketplaceSearch search = search(i);
        for (int page = 0; kind(i) == Kind.DEEP && page < PAGES_BEFORE; page++) {
            String next = queries.search(search).next();
            search = next == null ? search : search.from(next);
        }
        return search;
    }

    private static MarketplaceSearch chosen(MarketplaceSearch search, Random random) {
        MarketplaceSearch one = search.toggled(FacetName.AVAILABILITY, "OPEN");
        return switch (random.nextInt(3)) {
            case 0 -> one.toggled(FacetName.FEE_BAND, "FREE");
            case 1 -> one.toggled(FacetName.TYPE, "INVENTION");
            default -> one.toggled(FacetName.REGION, "31");
        };
    }

    /** Somewhat less than the whole of a demand, so that hardly any is asked twice and answered from what the server keeps. */
    private static String problem(List<String> demands, Random random) {
        String demand = pick(demands, random);
        int most = demand.length();
        return demand.substring(0, most - random.nextInt(1 + most / 3)).strip();
    }

    /** The name of a thing: four to twelve signs from a title. */
    private String words(Random random) {
        String title = pick(titles, random).replaceFirst("^(一种|基于)", "");
        return title.substring(0, Math.min(title.length(), 4 + random.nextInt(9)));
    }

    private String english(Random random) {
        String[] words = pick(wordsEn, random).split("\\s+");
        int most = Math.min(words.length, 2 + random.nextInt(3));
        return String.join(" ", List.of(words).subList(0, most));
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
