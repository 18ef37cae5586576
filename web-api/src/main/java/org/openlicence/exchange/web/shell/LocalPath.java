package org.openlicence.exchange.web.shell;

import java.util.regex.Pattern;

/** Paths of this exchange that a request names as its way back; anything else would be an open redirect. */
public final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1999}");

    private LocalPath() {}

    /** The path when it leads to this exchange, else the home page. */
    public static String orHome(String path) {
        return LOCAL.matcher(path).matches() ? path : "/";
    }
}
