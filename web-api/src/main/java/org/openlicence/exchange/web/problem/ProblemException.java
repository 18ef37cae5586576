package org.openlicence.exchange.web.problem;

import java.util.Map;

/** A problem of the HTTP conventions themselves: missing precondition, reused key, body too large. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    /** @param code key of the sentences {@code problem.<code>.title} and {@code .detail} */
    public ProblemException(int status, String code, Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
    }

    public ProblemException(int status, String code) {
        this(status, code, Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
