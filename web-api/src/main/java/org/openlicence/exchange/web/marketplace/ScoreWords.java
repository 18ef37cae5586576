package org.openlicence.exchange.web.marketplace;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.openlicence.exchange.query.marketplace.MatchExplanation;
import org.openlicence.exchange.query.marketplace.MatchReason;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Why something was found, in words; templates use it as {@code scoreWords}. */
@Component
public class ScoreWords {
    private final PageText text;

    ScoreWords(PageText text) {
        this.text = text;
    }

    /** E.g. {@code Found by its number}. */
    public String reason(MatchReason reason) {
        // words across languages leave no sentence to mark
        boolean across = reason.by() == MatchReason.By.WORDS && reason.sentence() == null;
        return text.message("why.by." + (across ? "WORDS_ACROSS" : reason.by().name()));
    }

    /** E.g. {@code the word “battery” in the title}. */
    public String part(MatchExplanation.Part part) {
        String field = part.field();
        if (part.of() != MatchExplanation.Of.WORD || field == null) {
            return text.message("why.of." + part.of().name());
        }
        return text.message("why.of.WORD", part.word() == null ? "" : part.word(), place(field));
    }

    private String place(String field) {
        String plain = field.endsWith(".w") ? field.substring(0, field.length() - 2) : field;
        return switch (plain) {
            case "titleZh", "titleEn", "abstractZh", "abstractEn", "ownerNames" -> text.message("why.in." + plain);
            case "claimsZh", "claimsEn" -> text.message("why.in.claims");
            default -> text.message(plain.startsWith("sheet.") ? "why.in.sheet" : "why.in.text");
        };
    }

    /** At most two decimals, never in powers of ten. */
    public String weight(double weight) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(weight);
    }
}
