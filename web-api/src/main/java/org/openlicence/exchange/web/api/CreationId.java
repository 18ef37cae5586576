package org.openlicence.exchange.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.problem.ProblemException;

/**
 * Identity of a thing to be created, derived from (organisation, key): the same request sent twice names the same thing,
 * even when the first one crashed between its command and its stored answer.
 */
public final class CreationId {
    private static final String ATTRIBUTE = CreationId.class.getName();

    private CreationId() {}

    static void remember(HttpServletRequest request, String organisation, String key) {
        request.setAttribute(ATTRIBUTE, organisation + "\n" + key);
    }

    /** For an API request, whose key the filter has read. @param prefix e.g. {@code lst_} */
    public static String of(String prefix, HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String seed) {
            return id(prefix, seed);
        }
        throw new ProblemException(400, "KEY-MISSING");
    }

    /** For a form: the form carries a random token made when it was shown, so a double click creates one thing. */
    public static String of(String prefix, String organisation, String formToken) {
        return id(prefix, organisation + "\n" + formToken);
    }

    /** 25 characters of the hash in base 36: 129 bits. */
    private static String id(String prefix, String seed) {
        String digits = new BigInteger(ContentHash.of(prefix + "\n" + seed).value(), 16).toString(36);
        return prefix
                + "0".repeat(Math.max(0, 25 - digits.length()))
                + digits.substring(0, Math.min(25, digits.length()));
    }
}
