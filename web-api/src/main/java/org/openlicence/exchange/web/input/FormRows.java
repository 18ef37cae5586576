package org.openlicence.exchange.web.input;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.validation.DataBinder.ValueResolver;

/**
 * The rows of a form without holes. Spring fills the places between two rows with nothing, which no page expects, and breaks on
 * numbers beyond its bound. Here a row that was not sent is an empty row; a number that cannot be one of a row is bad input, as is
 * a hole in a list of plain values, since none of our pages makes one.
 */
final class FormRows implements ValueResolver {
    private static final Pattern PLACE = Pattern.compile("\\[([^\\]]*)(]?)(\\.?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    /** Component of a row that only says that the row is there; no form has one of that name. */
    private static final String ABSENT = "].absent";

    private final ValueResolver sent;
    private final Set<String> names;

    /** @throws BadInput when a name holds no place of a row, one from {@code most} on, or a hole among plain values */
    FormRows(ValueResolver sent, int most) {
        this.sent = sent;
        this.names = new LinkedHashSet<>(sent.getNames());
        Map<String, TreeMap<Integer, Boolean>> lists = new HashMap<>();
        for (String name : sent.getNames()) {
            Matcher place = PLACE.matcher(name);
            while (place.find()) {
                String list = name.substring(0, place.start() + 1);
                if (place.group(1).isEmpty() && place.end() == name.length()) {
                    continue; // several values of one name
                }
                if (place.group(2).isEmpty()
                        || !NUMBER.matcher(place.group(1)).matches()
                        || Integer.parseInt(place.group(1)) >= most) {
                    throw BadInput.of("/" + list.substring(0, list.length() - 1));
                }
                lists.computeIfAbsent(list, key -> new TreeMap<>())
                        .merge(Integer.parseInt(place.group(1)), !place.group(3).isEmpty(), Boolean::logicalOr);
            }
        }
        lists.forEach(this::fill);
    }

    private void fill(String list, TreeMap<Integer, Boolean> rows) {
        for (int at = 0; at < rows.lastKey(); at++) {
            if (!rows.containsKey(at)) {
                if (!rows.lastEntry().getValue()) {
                    throw BadInput.of("/" + list.substring(0, list.length() - 1));
                }
                names.add(list + at + ABSENT);
            }
        }
    }

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
        return sent.resolveValue(name, type);
    }

    @Override
    public Set<String> getNames() {
        return names;
    }
}
