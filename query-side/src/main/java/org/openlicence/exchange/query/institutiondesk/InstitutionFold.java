package org.openlicence.exchange.query.institutiondesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.ConflictDeclared;
import org.openlicence.exchange.institution.event.InstitutionEvent.ConflictEnded;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionDescribed;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionRegistered;
import org.openlicence.exchange.institution.event.InstitutionEvent.LevelsRecorded;
import org.openlicence.exchange.institution.event.InstitutionEvent.ManagerNamed;
import org.openlicence.exchange.institution.event.InstitutionEvent.ManagerRemoved;
import org.openlicence.exchange.institution.event.InstitutionEvent.SubsidyRecorded;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealed;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Appeal;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Conflict;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.CreditCase;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Manager;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Subsidy;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Tier;

/** An institution's view after one more event. Pure. */
final class InstitutionFold {
    private final String organisationId;
    private List<String> disciplines;
    private List<String> services;
    private List<String> levels = List.of();
    private final List<Manager> managers = new ArrayList<>();
    private final List<Tier> tiers = new ArrayList<>();
    private @Nullable Appeal appeal;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Subsidy> subsidies = new ArrayList<>();
    private final List<CreditCase> cases = new ArrayList<>();

    private InstitutionFold(InstitutionRegistered e) {
        this.organisationId = e.organisationId();
        this.disciplines = e.disciplines();
        this.services = e.services();
    }

    private InstitutionFold(InstitutionView view) {
        this.organisationId = view.organisationId();
        this.disciplines = view.disciplines();
        this.services = view.services();
        this.levels = view.levels();
        this.managers.addAll(view.managers());
        this.tiers.addAll(view.tiers());
        this.appeal = view.appeal();
        this.conflicts.addAll(view.conflicts());
        this.subsidies.addAll(view.subsidies());
        this.cases.addAll(view.cases());
    }

    /** @throws IllegalStateException when the stream does not begin with its entry */
    static InstitutionView after(@Nullable InstitutionView before, InstitutionEvent event, long sequence) {
        if (event instanceof InstitutionRegistered registered) {
            return new InstitutionFold(registered).view(event, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of an institution never entered: " + event.institutionId());
        }
        InstitutionFold fold = new InstitutionFold(before);
        fold.apply(event);
        return fold.view(event, sequence);
    }

    private void apply(InstitutionEvent event) {
        LocalDate on = event.trace().effectiveOn();
        switch (event) {
            case InstitutionRegistered e -> throw new IllegalStateException("entered twice: " + e.institutionId());
            case InstitutionDescribed e -> {
                disciplines = e.disciplines();
                services = e.services();
            }
            case LevelsRecorded e -> levels = e.levels();
            case ManagerNamed e ->
                put(
                        managers,
                        one -> one.managerId().equals(e.managerId()),
                        new Manager(e.managerId(), e.grade(), e.specialities()));
            case ManagerRemoved e -> managers.removeIf(one -> one.managerId().equals(e.managerId()));
            case TierAssigned e -> {
                appeal = null;
                tiers.addFirst(new Tier(
                        e.number(),
                        e.tier(),
                        e.year(),
                        e.score(),
                        e.from(),
                        e.reasonHash(),
                        e.appealUntil(),
                        e.trace().personId()));
            }
            case TierAppealed e -> appeal = new Appeal(e.number(), e.reasonHash(), on, null, null);
            case TierAppealDecided e -> decided(e);
            case ConflictDeclared e ->
                put(
                        conflicts,
                        one -> one.organisationId().equals(e.otherId()),
                        new Conflict(e.otherId(), e.nature(), on));
            case ConflictEnded e ->
                conflicts.removeIf(one -> one.organisationId().equals(e.otherId()));
            case SubsidyRecorded e -> subsidies.add(new Subsidy(e.year(), e.amountFen(), e.reference()));
            case CreditCaseOpened e ->
                cases.add(new CreditCase(e.caseId(), e.matchId(), e.kind(), on, null, null, null));
            case CreditCaseDecided e ->
                cases.replaceAll(one -> one.caseId().equals(e.caseId())
                        ? new CreditCase(
                                one.caseId(),
                                one.matchId(),
                                one.kind(),
                                one.openedOn(),
                                e.proven(),
                                e.reasonHash(),
                                e.queryableTo())
                        : one);
        }
    }

    private void decided(TierAppealDecided e) {
        if (appeal != null) {
            appeal = new Appeal(appeal.number(), appeal.reasonHash(), appeal.on(), e.upheld(), e.reasonHash());
        }
        tiers.replaceAll(one -> one.number() == e.number()
                ? new Tier(
                        one.number(),
                        e.tier(),
                        one.year(),
                        one.score(),
                        one.from(),
                        one.reasonHash(),
                        one.appealUntil(),
                        one.byPerson())
                : one);
    }

    private static <T> void put(List<T> values, Predicate<T> same, T value) {
        values.removeIf(same);
        values.add(value);
    }

    private InstitutionView view(InstitutionEvent event, long sequence) {
        return new InstitutionView(
                event.institutionId(),
                sequence,
                organisationId,
                disciplines,
                services,
                levels,
                managers,
                tiers,
                appeal,
                conflicts,
                subsidies,
                cases,
                event.trace().occurredAt());
    }
}
