package org.openlicence.exchange.licence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.rule.TakerHasNoOpenLicenceOfThePatent;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.BusinessRule;

/** Obeys {@link LicenceRegisterContract} as the table does. */
public final class InMemoryLicenceRegister implements LicenceRegister {
    private record Row(
            String takerId, PatentId patentId, @Nullable ListingId listingId) {}

    private final Map<LicenceId, Row> rows = new ConcurrentHashMap<>();
    private final Map<LicenceId, PatentId> ever = new ConcurrentHashMap<>();

    @Override
    public synchronized void reserve(
            LicenceId licenceId, String takerId, PatentId patentId, @Nullable ListingId listingId) {
        BusinessRule.check(new TakerHasNoOpenLicenceOfThePatent(
                licenceId, openLicenceOf(takerId, patentId).orElse(null)));
        rows.putIfAbsent(licenceId, new Row(takerId, patentId, listingId));
        ever.put(licenceId, patentId);
    }

    @Override
    public Optional<LicenceId> openLicenceOf(String takerId, PatentId patentId) {
        return matching(row -> row.takerId().equals(takerId) && row.patentId().equals(patentId)).stream()
                .findFirst();
    }

    @Override
    public void release(LicenceId licenceId) {
        rows.remove(licenceId);
    }

    @Override
    public List<LicenceId> openLicencesOf(PatentId patentId) {
        return matching(row -> row.patentId().equals(patentId));
    }

    @Override
    public List<LicenceId> licencesOf(PatentId patentId) {
        return ever.entrySet().stream()
                .filter(entry -> entry.getValue().equals(patentId))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LicenceId::value))
                .toList();
    }

    @Override
    public List<LicenceId> openLicencesOf(ListingId listingId) {
        return matching(row -> listingId.equals(row.listingId()));
    }

    private List<LicenceId> matching(Predicate<Row> wanted) {
        return rows.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LicenceId::value))
                .toList();
    }
}
