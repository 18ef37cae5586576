package org.openlicence.exchange.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Obeys {@link ContractRegisterSuite} as the rows of PostgreSQL do. */
public final class InMemoryContractRegister implements ContractRegister {
    private final Map<RegistrationId, ContractKey> keys = new LinkedHashMap<>();
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
    public void number(RegistrationId registrationId, OfficialNumber officialNumber) {
        if (!keys.containsKey(registrationId)) {
            throw new IllegalStateException("a registered case has no row in the contract register");
        }
        numbers.put(registrationId, officialNumber);
    }

    @Override
    public void release(RegistrationId registrationId) {
        keys.remove(registrationId);
        numbers.remove(registrationId);
    }
}
