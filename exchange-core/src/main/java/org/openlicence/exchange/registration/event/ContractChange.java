package org.openlicence.exchange.registration.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment (变更) changes of the contract beside the lines of its price. What is absent stays as it is. A party that
 * only changed its name is named by the directory; another party makes another contract.
 *
 * @param title new title
 * @param from new first day of the term
 * @param to new first day after the term
 * @param statedTotalFen total price the contract states now
 */
public record ContractChange(
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long statedTotalFen) {
    /** The contract with the change. */
    public ContractSubject of(ContractSubject contract) {
        return new ContractSubject(
                title == null ? contract.title() : title,
                contract.contractType(),
                contract.subType(),
                contract.licenceMode(),
                contract.openLicence(),
                contract.patentIds(),
                contract.sellerId(),
                contract.buyerId(),
                contract.signedOn(),
                from == null ? contract.from() : from,
                to == null ? contract.to() : to,
                statedTotalFen == null ? contract.statedTotalFen() : statedTotalFen,
                contract.documentHash());
    }
}
