package org.openlicence.exchange.ops.console.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openlicence.exchange.patent.IpcSymbol;

/** Symbols of the International Patent Classification as sources write them. */
final class IpcSymbols {
    /** Registers of offices fill the main group with zeros: {@code H01M 0010/0525}. */
    private static final Pattern FILLED = Pattern.compile("(?<=[A-Za-z])\\s*0{1,3}(?=[1-9][0-9]{0,3}/)");

    private IpcSymbols() {}

    /** {@code H01M10/0525} or {@code H01M 0010/0525} as {@code H01M 10/0525}; a bare subclass as it is. */
    static Optional<String> canonical(String written) {
        return IpcSymbol.read(FILLED.matcher(written).replaceFirst("")).map(IpcSymbol::value);
    }
}
