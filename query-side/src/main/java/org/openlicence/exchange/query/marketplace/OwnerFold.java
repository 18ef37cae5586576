package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openlicence.exchange.organisation.OrganisationDirectory;

/** What a document says of its patent's owners: names, facet values, regions. Pure. */
final class OwnerFold {
    private static final String BY_NAME = "name:";

    private OwnerFold() {}

    static void fill(DocumentDraft next, List<MarketplaceHit.Owner> owners, FoldSources sources) {
        List<MarketplaceHit.Owner> known = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        for (MarketplaceHit.Owner owner : owners) {
            String id = owner.organisationId();
            OrganisationDirectory.Entry entry =
                    id == null ? null : sources.organisations().apply(id);
            if (id != null && entry == null) {
                unnamed.add(id);
            }
            known.add(
                    entry == null
                            ? owner
                            : new MarketplaceHit.Owner(id, owner.nameZh(), entry.nameEn(), entry.divisionCode()));
        }
        next.owners = known;
        next.unnamedOwners = unnamed.stream().distinct().toList();
        next.ownerNames = known.stream()
                .flatMap(owner -> Stream.of(owner.nameZh(), owner.nameEn()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        next.ownerKeys = known.stream()
                .map(owner -> owner.organisationId() == null ? BY_NAME + owner.nameZh() : owner.organisationId())
                .distinct()
                .toList();
        next.regions = known.stream()
                .map(MarketplaceHit.Owner::divisionCode)
                .filter(code -> code != null && code.length() >= 2)
                .map(code -> Objects.requireNonNull(code).substring(0, 2))
                .distinct()
                .toList();
    }

    /** The document once organisations it could not name have been entered. */
    static MarketplaceDocument named(MarketplaceDocument before, FoldSources sources) {
        DocumentDraft next = new DocumentDraft(before);
        fill(next, before.owners(), sources);
        return next.document();
    }
}
