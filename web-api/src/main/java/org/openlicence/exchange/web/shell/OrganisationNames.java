package org.openlicence.exchange.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.springframework.stereotype.Component;

/** Names of organisations in the reader's language; templates use it as {@code organisations}. */
@Component
public class OrganisationNames {
    private final OrganisationDirectory directory;
    private final PageText text;

    OrganisationNames(OrganisationDirectory directory, PageText text) {
        this.directory = directory;
        this.text = text;
    }

    /** The name; its id when the directory does not know it. */
    public String name(String organisationId) {
        return name(organisationId, organisationId);
    }

    /** @param otherwise said when there is no id or the directory does not know it, e.g. a name as on the register */
    public String name(@Nullable String organisationId, String otherwise) {
        return organisationId == null
                ? otherwise
                : directory
                        .find(organisationId)
                        .map(entry -> text.either(entry.nameZh(), entry.nameEn()))
                        .orElse(otherwise);
    }

    public String names(List<String> organisationIds) {
        return String.join(
                text.chinese() ? "、" : ", ",
                organisationIds.stream().map(this::name).toList());
    }
}
