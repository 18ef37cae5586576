package org.openlicence.exchange.settlement;

import java.util.Locale;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What a taker quotes with its payment (付款附言), e.g. {@code OLX-7K3M-9QPD-2XWA}: derived from its purpose, free of letters
 * that people mistake for digits, and the same on every node.
 *
 * @param value prefix and three groups of four
 */
public record PaymentReference(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** For what is due at conclusion. */
    public static PaymentReference of(LicenceId licenceId) {
        return of(PaymentPurpose.conclusion(licenceId));
    }

    public static PaymentReference of(PaymentPurpose purpose) {
        String licence = purpose.licenceId().value();
        String seed =
                switch (purpose.kind()) {
                    case CONCLUSION -> licence;
                    case ROYALTY -> licence + "/royalty/" + purpose.royaltyPeriod();
                    case DEFERRED_FEE -> licence + "/deferred";
                };
        long bits = Long.parseUnsignedLong(ContentHash.of(seed).value().substring(0, 16), 16);
        StringBuilder text = new StringBuilder("OLX");
        for (int at = 0; at < LENGTH; at++) {
            if (at % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt((int) (bits >>> 5 * at & 31)));
        }
        return new PaymentReference(text.toString());
    }

    /** The form under which the bank looks a quoted reference up: people drop hyphens and mix cases. */
    public static String normalised(String quoted) {
        return quoted.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
