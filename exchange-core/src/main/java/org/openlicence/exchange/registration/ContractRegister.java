package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.ContractSubject;

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

    /** Notes what a filed case is about, for {@link #related}, until it is accepted, declined, withdrawn or lapses. Binds nothing. */
    void file(RegistrationId registrationId, ContractSubject subject);

    /** Notes what the contract of a claimed case is about, for {@link #related}; from now on it is more than filed. */
    void note(RegistrationId registrationId, ContractSubject subject);

    /** Live and filed cases that have the text or a party in common; where there are very many, those with both parties come first. */
    List<KnownContract> related(ContractSubject subject);

    /**
     * Notes the number under which the case was registered. Waits for a command that is freeing the contract of the same case.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when the case holds no contract any more: it was decided
     *     otherwise while this command ran, which has to read the case again
     */
    void number(RegistrationId registrationId, OfficialNumber officialNumber);

    /** Whether a contract stands registered under a number: not one that was refused, withdrawn or revoked since. */
    boolean registered(OfficialNumber officialNumber);

    /** Contracts of a seller that stand registered, in the order of their ids. */
    List<RegistrationId> registeredOfSeller(String sellerId);

    /** Frees the contract and forgets that it was filed; nothing happens when the case holds none. */
    void release(RegistrationId registrationId);

    /**
     * What is known of the contract of a live or filed case.
     *
     * @param officialNumber absent until the case is registered
     * @param live false while it is only filed
     */
    record KnownContract(
            RegistrationId registrationId,
            @Nullable OfficialNumber officialNumber,
            String title,
            String sellerId,
            String buyerId,
            LocalDate signedOn,
            long totalFen,
            List<String> patentIds,
            String documentHash,
            boolean live) {
        public KnownContract {
            patentIds = List.copyOf(patentIds);
        }
    }

    /** @param officialNumber absent until the case is registered */
    record LiveCase(RegistrationId registrationId, @Nullable OfficialNumber officialNumber) {}
}
