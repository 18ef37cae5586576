package org.openlicence.exchange.web.shell;

import java.util.regex.Pattern;

/** Paths of this exchange that a request names as its way back; anything else would be an open redirect. */
public final class LocalPath {
    /**
     * A search for a problem of 4,000 Chinese characters, each nine in an address, with every facet chosen. An answer that leads
     * there must be allowed as many by {@code server.tomcat.max-http-response-header-size}.
     */
    public static final int LONGEST = 40_000;

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0," + (LONGEST - 1) + "}");

    private LocalPath() {}

    /** The path when it leads to this exchange, else the home page. */
    public static String orHome(String path) {
        return LOCAL.matcher(path).matches() ? path : "/";
    }
}
