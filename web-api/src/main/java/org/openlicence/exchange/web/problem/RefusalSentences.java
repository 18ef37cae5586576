package org.openlicence.exchange.web.problem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says a refusal in the reader's language: message {@code refusal.<code>}, its {@code {names}} filled with the facts. Where
 * the facts name a {@code problem} and {@code refusal.<code>.<problem>} exists, that one says it more plainly.
 */
@Component
public class RefusalSentences {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    /** Articles have numbers; anything else names a section of our own or of a list of questions. */
    private static final Pattern ARTICLE = Pattern.compile("[0-9].*");

    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    /** Whose states the refusals of a family name. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("LST", "ListingStatus"),
            Map.entry("OL", "ListingStatus"),
            Map.entry("LC", "LicenceStatus"),
            Map.entry("RC", "RecordalStatus"),
            Map.entry("RY", "RoyaltyStatus"),
            Map.entry("IV", "InventoryStatus"),
            Map.entry("DP", "DisputeStatus"),
            Map.entry("DEM", "DemandStatus"),
            Map.entry("SC", "SpotCheckStatus"),
            Map.entry("CF", "ClaimStatus"),
            Map.entry("AC", "AchievementStage"),
            Map.entry("RW", "RewardStage"),
            Map.entry("TR", "TrialStatus"),
            Map.entry("MAT", "MatchStatus"),
            Map.entry("REG", "RegistrationStatus"));

    private final MessageSource messages;

    RefusalSentences(MessageSource messages) {
        this.messages = messages;
    }

    public String sentence(Refusal refusal) {
        return sentence(refusal.code(), refusal.inputs(), LocaleContextHolder.getLocale());
    }

    /** The sentence of a code; names without a fact stay as they are, so that nothing is silently left out. */
    public String sentence(String code, Map<String, String> inputs, Locale locale) {
        String problem = inputs.getOrDefault("problem", "");
        String text = messages.getMessage("refusal." + code + "." + problem, null, null, locale);
        if (text == null) {
            text = messages.getMessage("refusal." + code, null, code, locale);
        }
        if (text == null) {
            return code;
        }
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            text = text.replace("{" + input.getKey() + "}", words(code, input.getValue(), locale));
        }
        return text;
    }

    /** An input as people read it: days written out, names of members and states by their words, the rest as it is. */
    private String words(String code, String input, Locale locale) {
        return Arrays.stream(input.split(", "))
                .map(token -> word(code, token, locale))
                .collect(Collectors.joining(chinese(locale) ? "、" : ", "));
    }

    private String word(String code, String token, Locale locale) {
        if (DAY.matcher(token).matches()) {
            LocalDate day = LocalDate.parse(token);
            return (chinese(locale) ? DAY_ZH : DAY_EN).format(day);
        }
        if (token.isEmpty() || token.equals("-") || token.equals("null")) {
            return "–";
        }
        if (!NAME.matcher(token).matches()) {
            return token;
        }
        @Nullable String state = STATES.get(code.replaceAll("-.*", ""));
        @Nullable
        String known = state == null ? null : messages.getMessage("label." + state + "." + token, null, null, locale);
        return known != null ? known : messages.getMessage("word." + token, null, token, locale);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** Title and article of a provision in the form {@code PL-51(1)}, e.g. {@code 专利法 51(1)}. */
    public String law(String legalBasis, Locale locale) {
        boolean chinese = chinese(locale);
        for (Law law : Law.values()) {
            if (legalBasis.equals(law.name()) || legalBasis.startsWith(law.name() + "-")) {
                String title = chinese ? law.titleZh() : law.titleEn();
                String article = legalBasis.length() > law.name().length() + 1
                        ? legalBasis.substring(law.name().length() + 1)
                        : "";
                return !ARTICLE.matcher(article).matches()
                        ? title
                        : chinese ? title + " 第" + article + "条" : title + ", art. " + article;
            }
        }
        return legalBasis;
    }

    public String law(String legalBasis) {
        return law(legalBasis, LocaleContextHolder.getLocale());
    }
}
