package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The register without a database; obeys {@link MatchRegisterContract}. */
public final class InMemoryMatchRegister implements MatchRegister {
    private final Map<MatchId, Row> rows = new LinkedHashMap<>();

    private record Row(Entry entry, @Nullable LocalDate until, boolean running) {}

    @Override
    public boolean enter(Entry entry, LocalDate day) {
        rows.replaceAll((id, row) -> row.until() != null && row.until().isBefore(day) && pair(row, entry)
                ? new Row(row.entry(), row.until(), false)
                : row);
        boolean taken = rows.values().stream().anyMatch(row -> row.running() && pair(row, entry));
        return !taken && rows.putIfAbsent(entry.matchId(), new Row(entry, null, true)) == null;
    }

    @Override
    public void introduced(MatchId matchId, LocalDate introducedOn, LocalDate outcomeUntil) {
        change(matchId, row -> {
            Entry e = row.entry();
            Entry introduced = new Entry(
                    e.matchId(), e.brokerId(), e.enterpriseId(), e.ownerId(), e.patentId(), e.demandId(), introducedOn);
            return new Row(introduced, outcomeUntil, row.running());
        });
    }

    @Override
    public void over(MatchId matchId) {
        change(matchId, row -> new Row(row.entry(), row.until(), false));
    }

    @Override
    public void resumed(MatchId matchId) {
        Row known = Objects.requireNonNull(rows.get(matchId));
        boolean taken = rows.values().stream()
                .anyMatch(row -> row.running()
                        && pair(row, known.entry())
                        && !row.entry().matchId().equals(matchId));
        change(matchId, row -> new Row(row.entry(), row.until(), !taken));
    }

    @Override
    public List<Entry> introducedBetween(String enterpriseId, Collection<String> ownerIds, LocalDate day) {
        return between(
                enterpriseId,
                ownerIds,
                row -> row.running()
                        && row.until() != null
                        && !row.until().isBefore(day)
                        && row.entry().introducedOn() != null
                        && !row.entry().introducedOn().isAfter(day));
    }

    @Override
    public List<Entry> concludedBetween(String enterpriseId, Collection<String> ownerIds) {
        return between(enterpriseId, ownerIds, row -> !row.running());
    }

    @Override
    public List<MatchId> introducedBy(String brokerId, LocalDate from, LocalDate to) {
        return rows.values().stream()
                .map(Row::entry)
                .filter(entry -> entry.brokerId().equals(brokerId)
                        && entry.introducedOn() != null
                        && !entry.introducedOn().isBefore(from)
                        && !entry.introducedOn().isAfter(to))
                .sorted(Comparator.comparing((Entry entry) -> Objects.requireNonNull(entry.introducedOn()))
                        .thenComparing(entry -> entry.matchId().value()))
                .map(Entry::matchId)
                .toList();
    }

    void clear() {
        rows.clear();
    }

    private List<Entry> between(String enterpriseId, Collection<String> ownerIds, Predicate<Row> which) {
        return rows.values().stream()
                .filter(which)
                .map(Row::entry)
                .filter(entry -> entry.introducedOn() != null
                        && entry.enterpriseId().equals(enterpriseId)
                        && ownerIds.contains(entry.ownerId()))
                .sorted(Comparator.comparing((Entry entry) -> Objects.requireNonNull(entry.introducedOn()))
                        .thenComparing(entry -> entry.matchId().value()))
                .toList();
    }

    private void change(MatchId matchId, UnaryOperator<Row> change) {
        rows.computeIfPresent(matchId, (id, row) -> change.apply(row));
    }

    private static boolean pair(Row row, Entry entry) {
        return row.entry().enterpriseId().equals(entry.enterpriseId())
                && row.entry().patentId().equals(entry.patentId());
    }
}
