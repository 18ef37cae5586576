package org.openlicence.exchange.shared;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one content, so that its hash can be pinned: members in the order their record declares them, those of maps by
 * name, no white space, absent members left out, dates as ISO text, numbers as integers. Whoever wants to reckon such a hash
 * again takes the text itself, which is always given with it; hashes are pinned in events, so the order stays.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    /** The canonical text of a record. */
    public static String of(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** A text anybody can make again from the data alone: members sorted by name at every level. */
    public static String sorted(Object content) {
        return MAPPER.writeValueAsString(MAPPER.convertValue(content, Object.class));
    }

    /** The record a canonical text was made of. */
    public static <T> T read(String canonical, Class<T> type) {
        return MAPPER.readValue(canonical, type);
    }
}
