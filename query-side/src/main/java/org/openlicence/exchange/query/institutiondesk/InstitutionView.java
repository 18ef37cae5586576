package org.openlicence.exchange.query.institutiondesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.ConflictNature;

/**
 * An institution as its events tell it. Public but for the words of decisions and open credit cases.
 *
 * @param version sequence of the last event shown; the ETag
 * @param tiers every tier that was given, the latest decision first
 * @param appeal against the last decision; absent when there is none
 * @param cases of reported misconduct, the first first
 */
public record InstitutionView(
        String institutionId,
        long version,
        String organisationId,
        List<String> disciplines,
        List<String> services,
        List<String> levels,
        List<Manager> managers,
        List<Tier> tiers,
        @Nullable Appeal appeal,
        List<Conflict> conflicts,
        List<Subsidy> subsidies,
        List<CreditCase> cases,
        Instant changedAt) {
    public InstitutionView {
        disciplines = List.copyOf(disciplines);
        services = List.copyOf(services);
        levels = List.copyOf(levels);
        managers = List.copyOf(managers);
        tiers = List.copyOf(tiers);
        conflicts = List.copyOf(conflicts);
        subsidies = List.copyOf(subsidies);
        cases = List.copyOf(cases);
    }

    /** @param managerId pseudonym; the name is in the accounts @param specialities fields the person works in */
    public record Manager(String managerId, String grade, List<String> specialities) {
        @SuppressWarnings("NullAway") // rows written before managers had fields hold none
        public Manager {
            specialities = specialities == null ? List.of() : List.copyOf(specialities);
        }
    }

    /**
     * @param year that was evaluated; absent for decisions of old
     * @param score computed of that year; absent when nothing happened in it
     * @param byPerson pseudonym of who decided
     */
    public record Tier(
            int number,
            String tier,
            @Nullable Integer year,
            @Nullable Integer score,
            LocalDate from,
            String reasonHash,
            LocalDate appealUntil,
            String byPerson) {}

    /** @param upheld absent, like the hash after it, until decided */
    public record Appeal(
            int number,
            String reasonHash,
            LocalDate on,
            @Nullable Boolean upheld,
            @Nullable String decisionHash) {}

    public record Conflict(String organisationId, String nature, LocalDate since) {}

    public record Subsidy(int year, long amountFen, String reference) {}

    /** @param proven absent, like the two after it, until decided */
    public record CreditCase(
            String caseId,
            String matchId,
            String kind,
            LocalDate openedOn,
            @Nullable Boolean proven,
            @Nullable String reasonHash,
            @Nullable LocalDate queryableTo) {}

    /** The tier in effect on a day; empty before the first. */
    public Optional<Tier> tierOn(LocalDate day) {
        return tiers.stream().filter(tier -> !tier.from().isAfter(day)).max(Comparator.comparing(Tier::number));
    }

    /**
     * Ties that everybody may know: by ownership and management. Whom an institution works for is told to those it introduces to
     * each other, the market office and nobody else.
     */
    public List<Conflict> publicConflicts() {
        return conflicts.stream()
                .filter(conflict -> !conflict.nature().equals(ConflictNature.CLIENT.name()))
                .toList();
    }

    /** Whether an appeal waits for its decision. */
    public boolean appealPending() {
        return appeal != null && appeal.upheld() == null;
    }

    /** Proven cases that may still be queried on a day. */
    public List<CreditCase> onRecord(LocalDate day) {
        return cases.stream()
                .filter(one -> Boolean.TRUE.equals(one.proven())
                        && one.queryableTo() != null
                        && !one.queryableTo().isBefore(day))
                .toList();
    }
}
