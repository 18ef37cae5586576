package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.Question;

/**
 * A search that can be asked.
 *
 * @param place among those it was asked with
 * @param question absent for what is found by number or class, and without text
 * @param byMeaning which of the patents are near; empty until that was asked, and where it is not asked
 */
record PreparedSearch(
        int place,
        MarketplaceSearch search,
        LocalDate today,
        int taxMonths,
        SearchBody plain,
        @Nullable Question question,
        boolean asksMeaning,
        Set<String> byMeaning) {
    PreparedSearch with(Set<String> near) {
        return new PreparedSearch(place, search, today, taxMonths, plain, question, asksMeaning, near);
    }

    Map<String, Object> body(Collection<String> patentIds) {
        return question == null
                ? plain.matching(patentIds)
                : new SearchBody(search, today, taxMonths, WantedPatents.across(question), byMeaning)
                        .matching(patentIds);
    }
}
