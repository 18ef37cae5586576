package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/**
 * An institution as its events tell it.
 *
 * @param managers as they were named last, by pseudonym
 * @param tiers in effect from a day on, by that day; a later decision for the same day takes the place of an earlier
 * @param decision the last tier decision; absent before the first
 * @param appealed whether the last decision was appealed
 * @param appealDecided whether that appeal was decided
 * @param conflicts nature by organisation
 * @param cases whether each credit case is decided, by its id
 * @param subsidies references of those recorded, by year
 */
record InstitutionState(
        InstitutionRegistered registered,
        List<String> disciplines,
        Set<String> services,
        Set<String> levels,
        Map<String, ManagerNamed> managers,
        TreeMap<LocalDate, CreditTier> tiers,
        @Nullable TierAssigned decision,
        boolean appealed,
        boolean appealDecided,
        Map<String, String> conflicts,
        Map<String, Boolean> cases,
        Set<String> subsidies) {

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static InstitutionState after(@Nullable InstitutionState state, InstitutionEvent event) {
        if (event instanceof InstitutionRegistered registered) {
            return begun(registered);
        }
        if (state == null) {
            throw new IllegalStateException("an institution begins when it is registered");
        }
        return switch (event) {
            case InstitutionRegistered e -> begun(e);
            case InstitutionDescribed e -> state.described(e.disciplines(), e.services());
            case LevelsRecorded e -> state.levelled(e.levels());
            case ManagerNamed e -> state.managed(with(state.managers, e.managerId(), e));
            case ManagerRemoved e -> state.managed(without(state.managers, e.managerId()));
            case TierAssigned e -> state.tiered(e, e.from(), CreditTier.valueOf(e.tier()), false, false);
            case TierAppealed e -> state.tiered(state.decision, null, null, true, false);
            case TierAppealDecided e -> state.appealDecided(CreditTier.valueOf(e.tier()));
            case ConflictDeclared e -> state.tied(with(state.conflicts, e.otherId(), e.nature()));
            case ConflictEnded e -> state.tied(without(state.conflicts, e.otherId()));
            case SubsidyRecorded e -> state.subsidised(e.year() + "/" + e.reference());
            case CreditCaseOpened e -> state.withCases(with(state.cases, e.caseId(), false));
            case CreditCaseDecided e -> state.withCases(with(state.cases, e.caseId(), true));
        };
    }

    private static InstitutionState begun(InstitutionRegistered e) {
        return new InstitutionState(
                e,
                e.disciplines(),
                Set.copyOf(e.services()),
                Set.of(),
                Map.of(),
                new TreeMap<>(),
                null,
                false,
                false,
                Map.of(),
                Map.of(),
                Set.of());
    }

    /** The tier in effect on a day; absent before the first. */
    @Nullable
    CreditTier tierOn(LocalDate day) {
        var entry = tiers.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    private InstitutionState described(List<String> fields, List<String> offered) {
        return new InstitutionState(
                registered,
                fields,
                Set.copyOf(offered),
                levels,
                managers,
                tiers,
                decision,
                appealed,
                appealDecided,
                conflicts,
                cases,
                subsidies);
    }

    private InstitutionState levelled(List<String> held) {
        return copy(Set.copyOf(held), managers, conflicts, cases, subsidies);
    }

    private InstitutionState managed(Map<String, ManagerNamed> people) {
        return copy(levels, people, conflicts, cases, subsidies);
    }

    private InstitutionState tied(Map<String, String> ties) {
        return copy(levels, managers, ties, cases, subsidies);
    }

    private InstitutionState withCases(Map<String, Boolean> known) {
        return copy(levels, managers, conflicts, known, subsidies);
    }

    private InstitutionState subsidised(String reference) {
        Set<String> more = new TreeSet<>(subsidies);
        more.add(reference);
        return copy(levels, managers, conflicts, cases, more);
    }

    private InstitutionState appealDecided(CreditTier tier) {
        return tiered(decision, decision == null ? null : decision.from(), tier, true, true);
    }

    private InstitutionState tiered(
            @Nullable TierAssigned decided,
            @Nullable LocalDate from,
            @Nullable CreditTier tier,
            boolean hasAppeal,
            boolean appealOver) {
        TreeMap<LocalDate, CreditTier> more = new TreeMap<>(tiers);
        if (from != null && tier != null) {
            more.tailMap(from, true).clear();
            more.put(from, tier);
        }
        return new InstitutionState(
                registered,
                disciplines,
                services,
                levels,
                managers,
                more,
                decided,
                hasAppeal,
                appealOver,
                conflicts,
                cases,
                subsidies);
    }

    private InstitutionState copy(
            Set<String> held,
            Map<String, ManagerNamed> people,
            Map<String, String> ties,
            Map<String, Boolean> known,
            Set<String> references) {
        return new InstitutionState(
                registered,
                disciplines,
                services,
                held,
                people,
                tiers,
                decision,
                appealed,
                appealDecided,
                ties,
                known,
                references);
    }

    private static <V> Map<String, V> with(Map<String, V> before, String key, V value) {
        Map<String, V> more = new HashMap<>(before);
        more.put(key, value);
        return Map.copyOf(more);
    }

    private static <V> Map<String, V> without(Map<String, V> before, String key) {
        Map<String, V> fewer = new HashMap<>(before);
        fewer.remove(key);
        return Map.copyOf(fewer);
    }
}
