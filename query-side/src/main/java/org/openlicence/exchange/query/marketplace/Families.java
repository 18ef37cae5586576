package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Patents of one invention: the same owners filed it on one day as an invention and as a utility model (Patent Law art. 9
 * para. 1). The one that ranks higher stands for both; two of one type never do, however alike their titles.
 */
final class Families {
    private final Map<String, List<Member>> known = new HashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /** @param familyKey {@link PatentText#familyKey}, as indexed */
    record Member(
            String patentId,
            @Nullable String familyKey,
            @Nullable String patentType) {
        static Member of(MarketplaceDocument patent) {
            return new Member(patent.patentId(), PatentText.familyKey(patent), patent.patentType());
        }
    }

    /** Takes a patent in, best first. @return whether it takes a place of its own */
    boolean stands(Member patent) {
        String key = patent.familyKey();
        if (key == null) {
            return true;
        }
        List<Member> heads = known.computeIfAbsent(key, unknown -> new ArrayList<>());
        Member head = heads.stream()
                .filter(other -> !Objects.equals(other.patentType(), patent.patentType()))
                .findFirst()
                .orElse(null);
        if (head == null) {
            heads.add(patent);
            return true;
        }
        members.computeIfAbsent(head.patentId(), id -> new ArrayList<>()).add(patent.patentId());
        return false;
    }

    /** The others behind a patent that stands for them; null when there is none. */
    @Nullable
    List<String> behind(String patentId) {
        return members.get(patentId);
    }
}
