package org.openlicence.exchange.web.demand;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the marketplace already offers for a demand, and which element of it nothing was said of. */
@Component
class LiveHelper {
    private static final Logger LOG = LoggerFactory.getLogger(LiveHelper.class);
    private static final int SHOWN = 5;

    private final MarketplaceQueries marketplace;

    LiveHelper(MarketplaceQueries marketplace) {
        this.marketplace = marketplace;
    }

    /**
     * @param asked whether there were words to look for
     * @param away whether the search index does not answer
     * @param missing elements nothing was said of
     * @param numberless whether an effect is told without a number where one is asked for
     */
    public record Help(
            boolean asked, boolean away, List<MarketplaceHit> matches, List<Element> missing, boolean numberless) {
        public Help {
            matches = List.copyOf(matches);
            missing = List.copyOf(missing);
        }
    }

    Help help(DemandType type, PublicWords words) {
        boolean numberless = type != DemandType.SERVICE && words.effect() != null && !words.effectHasNumber();
        List<Element> missing = List.copyOf(words.missing());
        String text = text(words);
        if (text.isBlank()) {
            return new Help(false, false, List.of(), missing, numberless);
        }
        try {
            return new Help(true, false, matches(text), missing, numberless);
        } catch (MarketplaceUnavailable e) {
            LOG.warn("no matches for a demand: {}", e.getMessage());
            return new Help(true, true, List.of(), missing, numberless);
        }
    }

    private List<MarketplaceHit> matches(String text) {
        MarketplaceResult result = marketplace.search(MarketplaceSearch.of(text));
        List<MarketplaceHit> found =
                result.help() == null ? result.hits() : result.help().nearest();
        return found.stream().limit(SHOWN).toList();
    }

    /** What is most telling first, cut to what a search takes. */
    private static String text(PublicWords words) {
        String text = Stream.of(
                        words.title(),
                        words.product(),
                        words.material(),
                        words.effect(),
                        words.application(),
                        words.method(),
                        words.problem())
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return text.length() <= MarketplaceSearch.MAX_TEXT ? text : text.substring(0, MarketplaceSearch.MAX_TEXT);
    }
}
