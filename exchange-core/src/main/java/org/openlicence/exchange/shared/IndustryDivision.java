package org.openlicence.exchange.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A division (大类) of GB/T 4754-2017 (国民经济行业分类): what a reader picks an industry by. The Chinese names are those of the
 * standard; the English ones are ours.
 *
 * @param code letter of the section and two digits, e.g. {@code C38}
 */
public record IndustryDivision(String code, String nameZh, String nameEn) {
    private static final List<IndustryDivision> ALL = read();
    private static final Map<String, IndustryDivision> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(IndustryDivision::code, Function.identity()));

    /** All of them, in the order of the standard. */
    public static List<IndustryDivision> all() {
        return ALL;
    }

    /** Empty where no division has the code. */
    public static Optional<IndustryDivision> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Letter of the section (门类) it belongs to. */
    public String section() {
        return code.substring(0, 1);
    }

    private static List<IndustryDivision> read() {
        try (InputStream stream = IndustryDivision.class.getResourceAsStream("/industry/divisions.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("missing industry/divisions.tsv");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().map(IndustryDivision::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndustryDivision line(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("industry/divisions.tsv: not three cells: " + line);
        }
        return new IndustryDivision(cells[0], cells[1], cells[2]);
    }
}
