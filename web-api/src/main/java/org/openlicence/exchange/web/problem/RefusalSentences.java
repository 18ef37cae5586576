package org.openlicence.exchange.web.problem;

import java.util.Locale;
import java.util.Map;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the reader's language: message {@code refusal.<code>}, its {@code {names}} filled with the facts. */
@Component
public class RefusalSentences {
    private final MessageSource messages;

    RefusalSentences(MessageSource messages) {
        this.messages = messages;
    }

    public String sentence(Refusal refusal) {
        return sentence(refusal.code(), refusal.inputs(), LocaleContextHolder.getLocale());
    }

    /** The sentence of a code; names without a fact stay as they are, so that nothing is silently left out. */
    public String sentence(String code, Map<String, String> inputs, Locale locale) {
        String text = messages.getMessage("refusal." + code, null, code, locale);
        if (text == null) {
            return code;
        }
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            text = text.replace("{" + input.getKey() + "}", input.getValue());
        }
        return text;
    }

    /** Title and article of a provision in the form {@code PL-51(1)}, e.g. {@code 专利法 51(1)}. */
    public String law(String legalBasis, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        for (Law law : Law.values()) {
            if (legalBasis.equals(law.name()) || legalBasis.startsWith(law.name() + "-")) {
                String title = chinese ? law.titleZh() : law.titleEn();
                String article = legalBasis.length() > law.name().length() + 1
                        ? legalBasis.substring(law.name().length() + 1)
                        : "";
                return law == Law.DESIGN || article.isEmpty()
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
