package org.openlicence.exchange.shared;

/**
 * A command broke on something that is not the sender's doing; HTTP answers 500, or 503 when {@link #unavailable()}.
 *
 * <p>Carries where it broke and the kinds of failure, never their texts: the database puts whole rows into those. Unless the
 * connection was lost during the commit, nothing was changed; commands may be repeated in either case.
 */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unavailable;

    /**
     * @param kinds classes and SQL states of the failure and its causes, outermost first
     * @param where stack of the failure
     * @param unavailable whether a later attempt may succeed without anybody mending the exchange
     */
    public CommandFailed(String kinds, StackTraceElement[] where, boolean unavailable) {
        super(kinds);
        this.unavailable = unavailable;
        setStackTrace(where);
    }

    /** Whether the database could not be reached, or the aggregate is so busy that every attempt lost its race. */
    public boolean unavailable() {
        return unavailable;
    }
}
