package org.openlicence.exchange.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Divisions the exchange knows by name: every province, and in the Yangtze Delta every city, in Shanghai every district. */
final class DivisionTable {
    private static final String FILE = "/organisation/divisions.tsv";

    /** By six-digit code, in the order of the codes. */
    static final Map<String, Names> NAMES = read();

    private DivisionTable() {}

    record Names(String zh, String en) {}

    /** Whether all cities of the province stand in the table. */
    static boolean listsCitiesOf(String province) {
        return switch (province) {
            case "32", "33", "34" -> true;
            default -> false;
        };
    }

    private static Map<String, Names> read() {
        Map<String, Names> names = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(DivisionTable.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            @Nullable String line;
            while ((line = reader.readLine()) != null) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalStateException(FILE + ": not three cells: " + line);
                }
                names.put(cells[0], new Names(cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(names);
    }
}
