package org.openlicence.exchange.web.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.marketplace.FacetName;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.outcome.Observation.Asked;
import org.openlicence.exchange.query.outcome.Observation.Followed;
import org.openlicence.exchange.query.outcome.Observation.Shown;
import org.openlicence.exchange.query.outcome.Observation.Step;
import org.openlicence.exchange.query.outcome.OutcomeLog;
import org.openlicence.exchange.query.outcome.Rankings;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Notes searches and what follows them, by a random number in the addresses of the cards. */
@Component
public class SearchTraces {
    /** Header of an answer of the API with the number of the search. */
    public static final String HEADER = "Search-Id";

    private static final Pattern NUMBER = Pattern.compile("[0-9a-z]{20,25}");
    private static final Pattern SUBCLASS = Pattern.compile("[A-H][0-9]{2}[A-Z]");
    private static final int LONGEST_QUERY = 2_000;

    private final SecureRandom random = new SecureRandom();
    private final OutcomeLog log;
    private final AskerMarks askers;
    private final Rankings rankings;
    private final PolicyBook policies;
    private final Clock clock;

    SearchTraces(OutcomeLog log, AskerMarks askers, Rankings rankings, PolicyBook policies, Clock clock) {
        this.log = log;
        this.askers = askers;
        this.rankings = rankings;
        this.policies = policies;
        this.clock = clock;
    }

    /** Notes what was shown; answers the number for the addresses of its cards. */
    public String asked(MarketplaceSearch search, MarketplaceResult result, HttpServletRequest request) {
        String number = number();
        Instant now = clock.instant();
        String words = folded(search.text());
        String query = search.criteria().toQueryString();
        long longest =
                policies.figure("outcome.longest-words", Shanghai.dayOf(now)).value();
        boolean kept = words.codePointCount(0, words.length()) <= longest && query.length() <= LONGEST_QUERY;
        log.add(new Asked(
                number,
                now,
                askers.of(request),
                kept ? words : null,
                kept ? query : null,
                chosen(search, FacetName.FIELD),
                likelyField(result),
                chosen(search, FacetName.REGION),
                result.total(),
                result.hits().stream()
                        .map(hit -> new Shown(
                                hit.patentId(),
                                hit.offer() == null ? "" : hit.offer().listingId()))
                        .toList(),
                rankings.served().version()));
        return number;
    }

    /** Notes that an offer was followed; a number nobody was given is noted for nothing and joins nothing. */
    void followed(String number, String listingId, Step step) {
        log.add(new Followed(number, listingId, step, clock.instant()));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The same words however they are typed. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The subclass most of the nearest offers have first, of a search that found nothing; of equals the nearest one's. */
    static @Nullable String likelyField(MarketplaceResult result) {
        MarketplaceResult.EmptyHelp help = result.help();
        if (help == null) {
            return null;
        }
        Map<String, Long> counted = help.nearest().stream()
                .flatMap(hit -> hit.ipcSymbols().stream().limit(1))
                .filter(symbol -> SUBCLASS.matcher(symbol).lookingAt())
                .collect(Collectors.groupingBy(
                        symbol -> symbol.substring(0, 4), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** What cannot stand in a list of codes is no code. */
    private static List<String> chosen(MarketplaceSearch search, FacetName facet) {
        return search.chosen().getOrDefault(facet, new TreeSet<>()).stream()
                .filter(value -> value.matches("[0-9A-Za-z]{1,12}"))
                .toList();
    }

    private String number() {
        String digits = new BigInteger(120, random).toString(36);
        return "0".repeat(Math.max(0, 24 - digits.length())) + digits;
    }
}
