package org.openlicence.exchange.registration.process;

import java.util.List;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.shared.EventHistory;

/** Makes the agreement of a formed licence from its history, the directory and the patent register. */
public final class LicenceAgreements {
    private final EventHistory history;
    private final OrganisationDirectory organisations;
    private final PatentRegister patents;

    public LicenceAgreements(EventHistory history, OrganisationDirectory organisations, PatentRegister patents) {
        this.history = history;
        this.organisations = organisations;
        this.patents = patents;
    }

    /** @throws IllegalStateException when the licence was not formed, or a party is not in the directory */
    public LicenceAgreement of(LicenceId licenceId) {
        List<LicenceEvent> events = history.of(licenceId.value(), LicenceEvent.class);
        LicenceBegun notice = events.stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the licence has no beginning"));
        LicenceFormed formed = first(events, LicenceFormed.class);
        String patentId = notice.patentId();
        String number = patents.facts(new PatentId(patentId))
                .map(PatentFacts::number)
                .orElse(patentId.substring("pat_".length()));
        String title =
                patents.facts(new PatentId(patentId)).map(PatentFacts::titleZh).orElse(number);
        return new LicenceAgreement(
                notice, formed, name(notice.representativeId()), name(notice.takerId()), number, title);
    }

    private static <E extends LicenceEvent> E first(List<LicenceEvent> events, Class<E> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the licence has no " + kind.getSimpleName()));
    }

    private String name(String organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationDirectory.Entry::nameZh)
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }
}
