package org.openlicence.exchange.web.shell;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.shared.IndustryDivision;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Money, dates and names of values as pages write them in the reader's language; templates use it as {@code text}.
 *
 * <p>Legal days are days in Asia/Shanghai, and every time of day says so.
 */
@Component
public class PageText {
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    PageText(MessageSource messages) {
        this.messages = messages;
    }

    /** CNY from fen: {@code 20,000 元} or {@code CNY 20,000}; with two decimals only when there are fen. */
    public String money(@Nullable Long fen) {
        if (fen == null) {
            return "";
        }
        String pattern = fen % 100 == 0 ? "#,##0" : "#,##0.00";
        String amount = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
        return chinese() ? amount + " 元" : "CNY " + amount;
    }

    /** A rate of basis points as per cent: {@code 250} is {@code 2.5%}. */
    public String rate(@Nullable Integer basisPoints) {
        return basisPoints == null
                ? ""
                : BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** A share in whole per cent, for figures that are estimates. */
    public String percent(int basisPoints) {
        return Math.round(basisPoints / 100d) + "%";
    }

    /** A legal day. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : (chinese() ? DAY_ZH : DAY_EN).format(day);
    }

    /** A moment, as the clock in Shanghai shows it, saying so. */
    public String time(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(Shanghai.ZONE);
        return chinese()
                ? DAY_ZH.format(local) + " " + TIME.format(local) + "（北京时间）"
                : DAY_EN.format(local) + ", " + TIME.format(local) + " (Beijing time)";
    }

    /** The name of a value: message {@code label.<Type>.<NAME>}. */
    public String label(@Nullable Enum<?> value) {
        return value == null ? "" : label(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** The same for a value stored as text. */
    public String label(String type, @Nullable String name) {
        return name == null ? "" : message("label." + type + "." + name);
    }

    /** The text in the reader's language, or the other one when that is absent. */
    public String either(@Nullable String zh, @Nullable String en) {
        String first = chinese() ? zh : en;
        String second = chinese() ? en : zh;
        return first != null && !first.isBlank() ? first : second == null ? "" : second;
    }

    /** Whether the reader reads Chinese. */
    public boolean chinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("zh");
    }

    /** A division by name with its code; the code alone when nobody knows it. */
    public String division(String code) {
        if (code.equals(DivisionCode.ABROAD)) {
            return message("division.abroad");
        }
        return DivisionCode.read(code)
                .map(division -> message("division", either(division.nameZh(), division.nameEn()), code))
                .orElse(code);
    }

    /**
     * An industry by the name of its division (大类) with the code as given; the code alone when nobody knows it.
     *
     * @param code of GB/T 4754, two to four digits with or without the letter of the section, e.g. {@code C38} or {@code 3841}
     */
    public String industry(String code) {
        boolean lettered = !Character.isDigit(code.charAt(0));
        String digits = lettered ? code.substring(1) : code;
        return IndustryDivision.all().stream()
                .filter(division -> !lettered || division.section().charAt(0) == code.charAt(0))
                .filter(division -> digits.startsWith(division.code().substring(1)))
                .findFirst()
                .map(division -> message("industry", either(division.nameZh(), division.nameEn()), code))
                .orElse(code);
    }

    /** A message by key. */
    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
