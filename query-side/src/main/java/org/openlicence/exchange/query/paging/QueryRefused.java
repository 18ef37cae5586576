package org.openlicence.exchange.query.paging;

import java.util.Map;
import java.util.TreeMap;

/**
 * A question that cannot be answered as asked: beyond the limits of a search, or a place in a list that was never given
 * out. A fault of the request, final for the request as sent.
 */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> inputs;

    /**
     * @param code SEARCH-01 (beyond a limit of the search), SEARCH-02 (control characters), SEARCH-03 (text too long), SEARCH-04
     *     (no IPC symbol), PAGE-01 (place unknown), PAGE-02 (page size); the sentence is the message {@code refusal.<code>}
     * @param inputs named values for the sentence
     */
    public QueryRefused(String code, Map<String, String> inputs) {
        super(code + " " + new TreeMap<>(inputs), null, false, false);
        this.code = code;
        this.inputs = Map.copyOf(inputs);
    }

    public String code() {
        return code;
    }

    public Map<String, String> inputs() {
        return inputs;
    }
}
