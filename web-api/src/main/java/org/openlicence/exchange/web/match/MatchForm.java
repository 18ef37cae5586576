package org.openlicence.exchange.web.match;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.MisconductKind;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on an introduction carries; which members it needs is {@link MatchAct}'s.
 *
 * @param rate commission the side was shown, basis points; 0 for none
 * @param contractHash SHA-256 of the brokerage contract the side was shown; absent where there is no text
 * @param text answer, or what is reported
 * @param amount yuan
 */
public record MatchForm(
        @Nullable @Min(0) @Max(10_000) Integer rate,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String contractHash,
        @Nullable MatchRefusal refusal,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Min(1) @Max(5) Integer prospect,
        @Nullable Improvement improvement,
        @Nullable @Size(max = 1000) String improvementText,
        @Nullable Intention intention,
        @Nullable @Size(max = 2000) String text,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 60) String reference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable MisconductKind misconduct) {
    static final MatchForm EMPTY =
            new MatchForm(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** A member as it was typed; absent when it was not. For the form that is shown again. */
    public @Nullable Object value(String member) {
        return switch (member) {
            case "rate" -> rate;
            case "contractHash" -> contractHash;
            case "refusal" -> refusal;
            case "note" -> note;
            case "prospect" -> prospect;
            case "improvement" -> improvement;
            case "improvementText" -> improvementText;
            case "intention" -> intention;
            case "text" -> text;
            case "amount" -> amount;
            case "reference" -> reference;
            case "on" -> on;
            case "misconduct" -> misconduct;
            default -> throw new IllegalStateException("no member " + member);
        };
    }
}
