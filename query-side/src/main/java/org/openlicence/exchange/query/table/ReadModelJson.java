package org.openlicence.exchange.query.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** How documents of read models are written: absent members left out, dates as ISO text, unknown members ignored. */
public final class ReadModelJson {
    /** One mapper for every read model; thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ReadModelJson() {}
}
