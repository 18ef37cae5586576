package org.openlicence.exchange.query.standingmatch;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.ReadText;
import org.openlicence.exchange.query.retrieval.ReadText.Near;

/**
 * How near a demand and a patent are in meaning; empty where no model reads them, and then words alone count.
 *
 * @param whole the whole demand and the whole patent; absent where nothing can be compared
 * @param elements the passage of the patent nearest to each element
 */
record PairMeaning(@Nullable Whole whole, Map<Element, Near> elements) {
    static final PairMeaning NONE = new PairMeaning(null, Map.of());

    /** @param language of the model that compared them, the demand's own where it could */
    record Whole(Language language, double cosine) {}

    /** @param questions at least those of the demand, by their texts */
    static PairMeaning of(OpenDemand demand, Map<String, Question> questions, ReadText offer) {
        Question all = questions.get(demand.wanted());
        Map<Element, Near> elements = new EnumMap<>(Element.class);
        demand.elements().forEach((element, wanted) -> {
            Question asked = questions.get(wanted);
            Near near = asked == null ? null : offer.nearest(asked);
            if (near != null) {
                elements.put(element, near);
            }
        });
        return new PairMeaning(all == null ? null : whole(all, offer.whole(all)), elements);
    }

    private static @Nullable Whole whole(Question asked, Map<Language, Double> cosines) {
        Whole found = null;
        for (Map.Entry<Language, Double> each : cosines.entrySet()) {
            if (found == null || each.getKey() == asked.language()) {
                found = new Whole(each.getKey(), each.getValue());
            }
        }
        return found;
    }
}
