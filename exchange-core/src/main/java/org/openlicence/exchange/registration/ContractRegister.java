package org.openlicence.exchange.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One live registration for each contract (一次登记), kept in the transaction of the command. A case is live from
 * acceptance until it is refused, withdrawn or revoked.
 */
public interface ContractRegister {
    /** A live case of the same contract or the same contract text; empty when there is none. */
    Optional<LiveCase> live(ContractKey key);

    /**
     * Binds the contract to a case until {@link #release}. Waits for a case that is claiming the same contract.
     *
     * @return the case that holds the contract when it is another one; empty when the claim succeeded
     */
    Optional<LiveCase> claim(RegistrationId registrationId, ContractKey key);

    /** Notes the number under which the case was registered. */
    void number(RegistrationId registrationId, OfficialNumber officialNumber);

    /** Frees the contract; nothing happens when the case holds none. */
    void release(RegistrationId registrationId);

    /** @param officialNumber absent until the case is registered */
    record LiveCase(RegistrationId registrationId, @Nullable OfficialNumber officialNumber) {}
}
