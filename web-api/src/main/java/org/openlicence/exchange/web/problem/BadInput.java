package org.openlicence.exchange.web.problem;

import java.util.function.Supplier;

/** A value of the request that no command can be made of. Answered 400 with a pointer to the place. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    private BadInput(String pointer) {
        super(pointer, null, false, false);
        this.pointer = pointer;
    }

    /** JSON pointer of the place, e.g. {@code /patentId}. */
    public String pointer() {
        return pointer;
    }

    /** At a place that a form's own annotations cannot judge. */
    public static BadInput of(String pointer) {
        return new BadInput(pointer);
    }

    /**
     * Makes a value object of a request's value.
     *
     * @throws BadInput when the value object does not accept it
     */
    public static <T> T at(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadInput(pointer);
        }
    }
}
