package org.openlicence.exchange.web.royalty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.royalty.OwnerShares;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.springframework.stereotype.Component;

/** What each co-owner gets of a payment (Patent Law art. 14), by the shares on the register. */
@Component
class OwnerParts {
    private static final int WHOLE = 10_000;

    private final OrganisationNames organisations;

    OwnerParts(OrganisationNames organisations) {
        this.organisations = organisations;
    }

    /** What one owner gets of a payment, fen. */
    record Part(String owner, long fen) {}

    /** Nothing for a sole owner, or where the register does not give every share. */
    List<Part> of(long fen, @Nullable PatentView patent) {
        List<PatentOwner> owners = patent == null ? List.of() : patent.owners();
        List<Integer> shares = new ArrayList<>();
        for (PatentOwner owner : owners) {
            Integer share = owner.shareBasisPoints();
            if (share != null) {
                shares.add(share);
            }
        }
        boolean whole = shares.stream().mapToInt(Integer::intValue).sum() == WHOLE;
        if (owners.size() < 2 || shares.size() < owners.size() || !whole) {
            return List.of();
        }
        List<Long> amounts = OwnerShares.split(fen, shares);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            PatentOwner owner = owners.get(i);
            parts.add(new Part(organisations.name(owner.organisationId(), owner.name()), amounts.get(i)));
        }
        return parts;
    }
}
