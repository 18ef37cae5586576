package org.openlicence.exchange.query.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in an ordered list, as an opaque text: the sort values of the last item shown.
 *
 * @param list which list and which criteria it belongs to; another list refuses it
 * @param values sort values of the last item, the last one unique
 */
public record Place(String list, List<Object> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_LENGTH = 1_000;

    public Place {
        values = List.copyOf(values);
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param list the list asked for
     * @param count how many sort values it has
     * @throws QueryRefused PAGE-01 when the text is no place in that list
     */
    public static Place parse(String text, String list, int count) {
        if (text.length() > MAX_LENGTH) {
            throw unknown();
        }
        try {
            Place place = JSON.readValue(Base64.getUrlDecoder().decode(text), Place.class);
            if (place != null && list.equals(place.list) && place.values.size() == count) {
                return place;
            }
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static QueryRefused unknown() {
        return new QueryRefused("PAGE-01", Map.of());
    }
}
