package org.openlicence.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;

/**
 * How much of a sheet is written. Every text counts once in each language, maturity and industries once. A measure of effort
 * shown to the owner, without effect in any decision or ranking.
 *
 * @param percent 0 to 100, rounded down, so that 100 means all
 * @param missing what is not there, in the order of the form
 */
public record SheetCompleteness(int percent, List<Missing> missing) {
    public SheetCompleteness {
        missing = List.copyOf(missing);
    }

    /** The parts of a sheet, in the order of the form. Result and comparison are one part: they are given together. */
    public enum SheetPart {
        USE,
        PROBLEM,
        HOW,
        RESULT,
        LIMITS,
        NEEDS,
        MATURITY,
        PRODUCTS,
        APPLICATIONS,
        INDUSTRIES
    }

    /** @param language {@code zh} or {@code en}; absent for a part without words */
    public record Missing(SheetPart part, @Nullable String language) {}

    public static SheetCompleteness of(SheetContent content) {
        List<Missing> missing = new ArrayList<>();
        int parts = 0;
        for (SheetPart part : SheetPart.values()) {
            switch (part) {
                case MATURITY -> parts += without(missing, part, content.maturity() != null);
                case INDUSTRIES ->
                    parts += without(missing, part, !content.industries().isEmpty());
                case USE -> parts += words(missing, part, content.use());
                case PROBLEM -> parts += words(missing, part, content.problem());
                case HOW -> parts += words(missing, part, content.how());
                case RESULT -> parts += words(missing, part, content.result());
                case LIMITS -> parts += words(missing, part, content.limits());
                case NEEDS -> parts += words(missing, part, content.needs());
                case PRODUCTS -> parts += names(missing, part, content::products);
                case APPLICATIONS -> parts += names(missing, part, content::applications);
            }
        }
        return new SheetCompleteness(100 * (parts - missing.size()) / parts, missing);
    }

    private static int without(List<Missing> missing, SheetPart part, boolean there) {
        if (!there) {
            missing.add(new Missing(part, null));
        }
        return 1;
    }

    private static int words(List<Missing> missing, SheetPart part, Wording wording) {
        return names(missing, part, language -> wording.in(language) == null ? List.of() : List.of(part.name()));
    }

    private static int names(List<Missing> missing, SheetPart part, Function<String, List<String>> said) {
        for (String language : List.of("zh", "en")) {
            if (said.apply(language).isEmpty()) {
                missing.add(new Missing(part, language));
            }
        }
        return 2;
    }
}
