package org.openlicence.exchange.registration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;

/** Who is where. */
public final class CaseDirectory implements OrganisationDirectory {
    private final Map<String, Entry> entries = new HashMap<>();

    CaseDirectory() {
        put(RegistrationCase.UNIVERSITY, OrganisationKind.UNIVERSITY, "310104");
        put(RegistrationCase.FIRM, OrganisationKind.ENTERPRISE, "310115");
        put(RegistrationCase.SUZHOU_FIRM, OrganisationKind.ENTERPRISE, "320505");
        put(RegistrationCase.GERMAN_FIRM, OrganisationKind.ENTERPRISE, "900000");
        put(RegistrationCase.REGISTRAR, OrganisationKind.REGISTRATION_POINT, "310115");
        put(RegistrationCase.OFFICE, OrganisationKind.MARKET_OFFICE, "310104");
        put(RegistrationCase.TAX, OrganisationKind.TAX_BODY, "310115");
        put(RegistrationCase.OTHER_REGISTRAR, OrganisationKind.REGISTRATION_POINT, "320505");
    }

    private void put(String id, OrganisationKind kind, String division) {
        enter(new Entry(new OrganisationId(id), id.substring(4), "单位 " + id, null, kind, division, null));
    }

    @Override
    public void enter(Entry entry) {
        entries.put(entry.organisationId().value(), entry);
    }

    @Override
    public Optional<Entry> find(String organisationId) {
        return Optional.ofNullable(entries.get(organisationId));
    }

    @Override
    public List<Entry> ofKind(OrganisationKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing(entry -> entry.organisationId().value()))
                .toList();
    }
}
