package org.openlicence.exchange.ops.console.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of the International Patent Classification as sources write them. */
final class IpcSymbols {
    private static final Pattern SYMBOL =
            Pattern.compile("([A-H][0-9]{2}[A-Z])\\s*(?:0{0,3}([1-9][0-9]{0,3})\\s*/\\s*([0-9]{2,6}))?");

    private IpcSymbols() {}

    /** {@code H01M10/0525} or {@code H01M 0010/0525} as {@code H01M 10/0525}; a bare subclass as it is. */
    static Optional<String> canonical(String written) {
        Matcher symbol = SYMBOL.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!symbol.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                symbol.group(2) == null
                        ? symbol.group(1)
                        : symbol.group(1) + " " + symbol.group(2) + "/" + symbol.group(3));
    }
}
