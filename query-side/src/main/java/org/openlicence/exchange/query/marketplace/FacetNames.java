package org.openlicence.exchange.query.marketplace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.IndustryDivision;

/** Plain names of technical fields, from a tab-separated table in {@code elasticsearch/}, of industries and of provinces. */
public final class FacetNames {
    private static final Map<String, Name> FIELDS = read("ipc-names.tsv");

    private FacetNames() {}

    /** Words for one value, in both languages. */
    public record Name(String zh, String en) {}

    /** Of an IPC section, class or subclass; the class stands in for a subclass, the symbol for what is unknown. */
    public static Name field(String symbol) {
        Name known = FIELDS.get(symbol);
        if (known == null && symbol.length() > 3) {
            Name above = FIELDS.get(symbol.substring(0, 3));
            return above == null ? new Name(symbol, symbol) : above;
        }
        return known == null ? new Name(symbol, symbol) : known;
    }

    /** Of a division of GB/T 4754-2017 with its section, e.g. {@code C38}; the code for what is unknown. */
    public static Name industry(String code) {
        return IndustryDivision.find(code)
                .map(division -> new Name(division.nameZh(), division.nameEn()))
                .orElseGet(() -> new Name(code, code));
    }

    /** IPC sections, classes and subclasses whose plain name holds a text in either language, in the order of the symbols. */
    static List<Map.Entry<String, Name>> fieldsNamed(String part) {
        String folded = part.toLowerCase(Locale.ROOT);
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue().zh().contains(part)
                        || entry.getValue().en().toLowerCase(Locale.ROOT).contains(folded))
                .toList();
    }

    /** Of a province by its first two digits of GB/T 2260. */
    public static Name province(String code) {
        return DivisionCode.read(code + "0000")
                .map(division -> new Name(division.nameZh(), division.nameEn()))
                .orElseGet(() -> new Name(code, code));
    }

    private static Map<String, Name> read(String file) {
        Map<String, Name> names = new LinkedHashMap<>();
        try (InputStream stream = open(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            @Nullable String line;
            while ((line = reader.readLine()) != null) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalStateException(file + ": not three cells: " + line);
                }
                names.put(cells[0], new Name(cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(names);
    }

    private static InputStream open(String file) {
        InputStream stream = FacetNames.class.getResourceAsStream("/elasticsearch/" + file);
        if (stream == null) {
            throw new IllegalStateException("missing " + file);
        }
        return stream;
    }
}
