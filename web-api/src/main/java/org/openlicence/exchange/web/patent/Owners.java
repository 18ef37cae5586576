package org.openlicence.exchange.web.patent;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Turns credit codes into owners known to the exchange, with their names as registered. */
@Component
class Owners {
    private final OrganisationDirectory directory;

    Owners(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Rows that name no organisation of the exchange become errors of their field. */
    List<PatentOwner> of(List<OwnerRow> rows, Errors errors) {
        List<PatentOwner> owners = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OwnerRow row = rows.get(i);
            if (row.blank()) {
                continue;
            }
            var known = row.code() == null
                    ? null
                    : directory.find("org_" + row.code()).orElse(null);
            if (known == null) {
                errors.rejectValue("owners[" + i + "].code", "patent.owner.unknown");
            } else {
                owners.add(new PatentOwner(known.organisationId().value(), known.nameZh(), row.basisPoints()));
            }
        }
        return owners;
    }
}
