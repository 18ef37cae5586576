package org.openlicence.exchange.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.openlicence.exchange.registration.event.ContractSubject;

/** Obeys {@link ContractRegisterSuite} as the rows of PostgreSQL do. */
public final class InMemoryContractRegister implements ContractRegister {
    private final Map<RegistrationId, ContractKey> keys = new LinkedHashMap<>();
    private final Map<RegistrationId, ContractSubject> subjects = new LinkedHashMap<>();
    private final Map<RegistrationId, ContractSubject> filed = new LinkedHashMap<>();
    private final Map<RegistrationId, OfficialNumber> numbers = new LinkedHashMap<>();

    @Override
    public Optional<LiveCase> live(ContractKey key) {
        return keys.entrySet().stream()
                .filter(held -> held.getValue().contract().equals(key.contract())
                        || held.getValue().document().equals(key.document()))
                .map(held -> new LiveCase(held.getKey(), numbers.get(held.getKey())))
                .findFirst();
    }

    @Override
    public Optional<LiveCase> claim(RegistrationId registrationId, ContractKey key) {
        Optional<LiveCase> holder = live(key);
        if (holder.isEmpty()) {
            keys.put(registrationId, key);
        }
        return holder.filter(live -> !live.registrationId().equals(registrationId));
    }

    @Override
    public void file(RegistrationId registrationId, ContractSubject subject) {
        filed.put(registrationId, subject);
    }

    @Override
    public void note(RegistrationId registrationId, ContractSubject subject) {
        filed.remove(registrationId);
        if (keys.containsKey(registrationId)) {
            subjects.put(registrationId, subject);
        }
    }

    @Override
    public List<KnownContract> related(ContractSubject subject) {
        List<String> parties = List.of(subject.sellerId(), subject.buyerId());
        return Stream.concat(
                        subjects.entrySet().stream().map(noted -> known(noted.getKey(), noted.getValue(), true)),
                        filed.entrySet().stream().map(noted -> known(noted.getKey(), noted.getValue(), false)))
                .filter(known -> known.documentHash().equals(subject.documentHash())
                        || parties.contains(known.sellerId())
                        || parties.contains(known.buyerId()))
                .toList();
    }

    private KnownContract known(RegistrationId id, ContractSubject subject, boolean live) {
        return new KnownContract(
                id,
                numbers.get(id),
                subject.title(),
                subject.sellerId(),
                subject.buyerId(),
                subject.signedOn(),
                subject.statedTotalFen(),
                subject.patentIds(),
                Objects.requireNonNull(subject.documentHash(), "a filed contract has a text"),
                live);
    }

    @Override
    public void number(RegistrationId registrationId, OfficialNumber officialNumber) {
        if (!keys.containsKey(registrationId)) {
            throw new ConcurrencyException("the case to be registered holds no contract any more");
        }
        numbers.put(registrationId, officialNumber);
    }

    @Override
    public boolean registered(OfficialNumber officialNumber) {
        return numbers.containsValue(officialNumber);
    }

    @Override
    public List<RegistrationId> registeredOfSeller(String sellerId) {
        return subjects.entrySet().stream()
                .filter(noted -> noted.getValue().sellerId().equals(sellerId) && numbers.containsKey(noted.getKey()))
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(RegistrationId::value))
                .toList();
    }

    @Override
    public void release(RegistrationId registrationId) {
        keys.remove(registrationId);
        subjects.remove(registrationId);
        filed.remove(registrationId);
        numbers.remove(registrationId);
    }
}
