package org.openlicence.exchange.shared;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one content, so that its hash can be pinned and recomputed by anybody: members sorted by name, no white
 * space, absent members left out, dates as ISO text, numbers as integers.
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

    /** The record a canonical text was made of. */
    public static <T> T read(String canonical, Class<T> type) {
        return MAPPER.readValue(canonical, type);
    }
}
