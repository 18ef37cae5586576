package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.institution.BrokeredYear;
import org.openlicence.exchange.institution.BrokeredYears;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFellOverdue;
import org.openlicence.exchange.recordal.event.RecordalEvent.RecordalFiled;
import org.openlicence.exchange.shared.EventHistory;

/** What brokers did in a year: their introductions, what came of them, and the cases against them, each from its own events. */
public final class IntroducedYears implements BrokeredYears {
    private static final String LICENCE = "lic_";

    private final MatchRegister register;
    private final EventHistory history;

    public IntroducedYears(MatchRegister register, EventHistory history) {
        this.register = register;
        this.history = history;
    }

    @Override
    public BrokeredYear of(String organisationId, int year) {
        List<String> ids =
                register.introducedBy(organisationId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(MatchId::value)
                        .toList();
        Map<String, List<MatchEvent>> matches = history.ofAll(ids, MatchEvent.class);
        List<MatchState> introduced = ids.stream()
                .map(id -> Objects.requireNonNull(
                        MatchState.of(matches.getOrDefault(id, List.of())), "a row without its events"))
                .toList();
        List<MatchConcluded> outcomes = introduced.stream()
                .map(MatchState::outcome)
                .filter(Objects::nonNull)
                .toList();
        List<String> licences = outcomes.stream()
                .map(MatchConcluded::reference)
                .filter(reference -> reference.startsWith(LICENCE))
                .toList();
        Collection<List<RecordalEvent>> recordals = history.ofAll(
                        licences.stream()
                                .map(licence ->
                                        RecordalId.of(new LicenceId(licence)).value())
                                .toList(),
                        RecordalEvent.class)
                .values();
        int inTime = count(recordals, RecordalFiled.class);
        int late = count(recordals, RecordalFellOverdue.class);
        int stated = Math.toIntExact(introduced.stream()
                .filter(state -> state.proposed().conflict() != null)
                .count());
        List<InstitutionEvent> entries =
                history.of(InstitutionId.of(new OrganisationId(organisationId)).value(), InstitutionEvent.class);
        Set<String> hidden = new HashSet<>();
        int proven = 0;
        int concealed = 0;
        for (InstitutionEvent event : entries) {
            if (event instanceof CreditCaseOpened opened
                    && opened.kind().equals(MisconductKind.HIDDEN_CONFLICT.name())) {
                hidden.add(opened.caseId());
            }
            if (event instanceof CreditCaseDecided decided
                    && decided.proven()
                    && decided.trace().effectiveOn().getYear() == year) {
                proven++;
                concealed += hidden.contains(decided.caseId()) ? 1 : 0;
            }
        }
        return new BrokeredYear(introduced.size(), outcomes.size(), inTime + late, inTime, stated, proven, concealed);
    }

    /** Recordals that first came to this: one that was filed after it fell overdue is late for ever. */
    private static int count(Collection<List<RecordalEvent>> recordals, Class<? extends RecordalEvent> first) {
        return Math.toIntExact(recordals.stream()
                .filter(events -> events.stream()
                        .filter(event -> event instanceof RecordalFiled || event instanceof RecordalFellOverdue)
                        .findFirst()
                        .filter(first::isInstance)
                        .isPresent())
                .count());
    }
}
