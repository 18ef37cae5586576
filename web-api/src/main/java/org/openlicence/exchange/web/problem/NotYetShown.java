package org.openlicence.exchange.web.problem;

/**
 * What the reader has just made is kept for good, and its read model has not come to it yet. A page answers 202 and looks
 * again by itself; the API answers 404, as for anything it cannot show.
 */
public final class NotYetShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYetShown(String what) {
        super(what, null, false, false);
    }
}
