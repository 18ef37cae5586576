package org.openlicence.exchange.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with the form that was sent. Its page says so beside the form; where the thing has moved on meanwhile and the page
 * has that form no more, the layout does, so that nobody sends a form and is told nothing. Of one request; templates read it as
 * {@code formErrors}.
 */
public final class FormErrors {
    private final List<Wrong> all;
    private boolean said;

    FormErrors(List<Wrong> all) {
        this.all = all;
    }

    /** @param code of the rule that failed, with its legal basis; absent where a value is wrong */
    public record Wrong(
            String sentence,
            @Nullable String code,
            @Nullable String law) {}

    /** Called by whatever on the page says the errors. */
    public boolean say() {
        said = true;
        return true;
    }

    /** Those that nothing on the page has said so far. */
    public List<Wrong> unsaid() {
        return said ? List.of() : all;
    }
}
