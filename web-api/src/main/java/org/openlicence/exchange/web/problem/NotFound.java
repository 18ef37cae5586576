package org.openlicence.exchange.web.problem;

/** There is no such thing, or the reader may not know of it. Answered 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
