package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What spot checks found, without a database. */
public final class InMemoryCommitmentRegister implements CommitmentRegister {
    private final Map<RegistrationId, Row> rows = new ConcurrentHashMap<>();

    private record Row(String organisationId, @Nullable LocalDate lockedUntil) {}

    @Override
    public Standing of(String organisationId) {
        List<Row> found = rows.values().stream()
                .filter(row -> row.organisationId().equals(organisationId))
                .toList();
        return new Standing(
                found.size(),
                found.stream()
                        .map(Row::lockedUntil)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    public void note(
            RegistrationId registrationId, String organisationId, LocalDate foundOn, @Nullable LocalDate lockedUntil) {
        rows.putIfAbsent(registrationId, new Row(organisationId, lockedUntil));
    }

    @Override
    public void lift(RegistrationId registrationId) {
        rows.remove(registrationId);
    }
}
