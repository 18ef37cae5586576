package org.openlicence.exchange.web.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Law;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The source of a figure in the reader's language: the provision, and beside it how it was read. Policy files write sources in
 * English and leave official titles as they are; what they say about the reading is {@code source.<words>} in the bundles.
 */
@Component
public class SourceWords {
    private static final Pattern PART = Pattern.compile("(.*?)(; |, |: |$)");
    private static final Pattern PROVISION =
            Pattern.compile("(.*?)(?: annex ([0-9]+))?(?: arts?\\.? ([0-9().]+))?(?: item ([0-9]+))?");
    private static final List<Law> LONGEST_FIRST = Arrays.stream(Law.values())
            .sorted(Comparator.comparing((Law law) -> law.titleEn().length()).reversed())
            .toList();

    private final MessageSource messages;
    private final RefusalSentences laws;

    SourceWords(MessageSource messages, RefusalSentences laws) {
        this.messages = messages;
        this.laws = laws;
    }

    /** @param source of a policy figure, or the key of a provision such as {@code VAT_2026_10-2(1)2} */
    public String of(String source) {
        return of(source, LocaleContextHolder.getLocale());
    }

    /** Several, one after the other. */
    public String all(List<String> sources) {
        String between = chinese(LocaleContextHolder.getLocale()) ? "；" : "; ";
        return sources.stream().map(this::of).collect(Collectors.joining(between));
    }

    /** What no bundle knows stays as it is. */
    public String of(String source, Locale locale) {
        String law = laws.law(source, locale);
        if (!law.equals(source)) {
            return law;
        }
        StringBuilder words = new StringBuilder();
        Matcher parts = PART.matcher(source);
        while (parts.find() && !parts.group().isEmpty()) {
            words.append(part(parts.group(1), locale));
            words.append(chinese(locale) ? between(parts.group(2)) : parts.group(2));
        }
        return words.toString();
    }

    private static String between(String english) {
        return switch (english) {
            case "; " -> "；";
            case ", " -> "，";
            case ": " -> "：";
            default -> english;
        };
    }

    private String part(String part, Locale locale) {
        String known = known(part, locale);
        if (known != null) {
            return known;
        }
        Matcher provision = PROVISION.matcher(part);
        if (!chinese(locale) || !provision.matches()) {
            return part;
        }
        return title(provision.group(1), locale)
                + numbered("附件", provision.group(2), "")
                + numbered("第", provision.group(3), "条")
                + numbered("第", provision.group(4), "项");
    }

    private String title(String title, Locale locale) {
        String known = known(title, locale);
        return known != null
                ? known
                : LONGEST_FIRST.stream()
                        .filter(law -> law.titleEn().equals(title))
                        .map(Law::titleZh)
                        .findFirst()
                        .orElse(title);
    }

    private static String numbered(String before, @Nullable String number, String after) {
        return number == null ? "" : before + number + after;
    }

    private @Nullable String known(String words, Locale locale) {
        String key =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return messages.getMessage("source." + key, null, null, locale);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
