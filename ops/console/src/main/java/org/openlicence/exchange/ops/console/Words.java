package org.openlicence.exchange.ops.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line: plain ones in order, and options.
 *
 * @param plain without the options; the first names the command
 * @param options by name without the two dashes; a switch has the value {@code true}
 */
record Words(List<String> plain, Map<String, String> options) {
    private static final Set<String> WITH_VALUE = Set.of("data", "source", "reason", "reports");
    private static final Set<String> SWITCHES = Set.of("preview", "help", "force");

    /** @throws Misunderstood for an option nobody knows or one without its value */
    static Words of(String... args) {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            String word = left.pop();
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            String name = word.substring(2);
            String value = null;
            int equals = name.indexOf('=');
            if (equals > 0) {
                value = name.substring(equals + 1);
                name = name.substring(0, equals);
            }
            if (SWITCHES.contains(name) && value == null) {
                options.put(name, "true");
            } else if (WITH_VALUE.contains(name)) {
                if (value == null && left.isEmpty()) {
                    throw new Misunderstood("--" + name + " needs a value");
                }
                options.put(name, value == null ? left.pop() : value);
            } else {
                throw new Misunderstood("there is no option --" + name);
            }
        }
        return new Words(List.copyOf(plain), Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The plain word at a place after the command's name, from 0. @throws Misunderstood when it is missing */
    String word(int place, String what) {
        if (plain.size() <= place + 1) {
            throw new Misunderstood(plain.getFirst() + " needs " + what);
        }
        return plain.get(place + 1);
    }
}
