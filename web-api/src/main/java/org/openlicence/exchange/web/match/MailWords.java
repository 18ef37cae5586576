package org.openlicence.exchange.web.match;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What mails about introductions are put together from, in the language of whoever reads them. */
@Component
class MailWords {
    private final PatentRegister patents;
    private final OrganisationDirectory organisations;
    private final MessageSource messages;

    MailWords(PatentRegister patents, OrganisationDirectory organisations, MessageSource messages) {
        this.patents = patents;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** Of a patent; its id where it is unknown. */
    String title(String patentId, Locale language) {
        return patents.facts(new PatentId(patentId))
                .flatMap(facts -> Optional.ofNullable(
                        language.getLanguage().equals("en") && facts.titleEn() != null
                                ? facts.titleEn()
                                : facts.titleZh()))
                .orElse(patentId);
    }

    /** Of an organisation; its id where it is unknown. */
    String name(String organisationId, Locale language) {
        return organisations
                .find(organisationId)
                .map(entry ->
                        language.getLanguage().equals("en") && entry.nameEn() != null ? entry.nameEn() : entry.nameZh())
                .orElse(organisationId);
    }

    String say(String key, Locale language, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
