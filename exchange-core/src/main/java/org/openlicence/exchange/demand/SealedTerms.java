package org.openlicence.exchange.demand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openlicence.exchange.shared.ContentHash;

/**
 * The terms of secrecy under which a sealed part is opened (Civil Code art. 501: secrets learnt before a contract are kept).
 * The Chinese text counts; the English one is a translation.
 */
public final class SealedTerms {
    private static final String CHINESE = read("zh");
    private static final String ENGLISH = read("en");

    private SealedTerms() {}

    public static String chinese() {
        return CHINESE;
    }

    public static String english() {
        return ENGLISH;
    }

    /** By which an acceptance names the wording that was read. */
    public static String hash() {
        return ContentHash.of(CHINESE).value();
    }

    private static String read(String language) {
        try (InputStream in = SealedTerms.class.getResourceAsStream("/demand/sealed-terms-" + language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the terms of secrecy are part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
