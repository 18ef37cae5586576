package org.openlicence.exchange.registration.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the contract is about (Civil Code art. 845).
 *
 * @param title contract title
 * @param contractType name of a {@code ContractType}
 * @param subType e.g. {@code PATENT_EXPLOITATION}, {@code KNOW_HOW_USE}, {@code COMMISSIONED}, {@code SERVICE}
 * @param licenceMode ORDINARY, SOLE or EXCLUSIVE for licences
 * @param openLicence whether it is a licence under Patent Law arts 50-52
 * @param patentIds patents in the contract
 * @param sellerId licensor, transferor, developer or trustee
 * @param buyerId the other side
 * @param signedOn day of signing; of effect for an open licence
 * @param from first day of the term
 * @param to first day after the term
 * @param statedTotalFen total price stated in the contract
 * @param documentHash SHA-256 of the contract text; absent until attached
 */
public record ContractSubject(
        String title,
        String contractType,
        String subType,
        @Nullable String licenceMode,
        boolean openLicence,
        List<String> patentIds,
        String sellerId,
        String buyerId,
        LocalDate signedOn,
        LocalDate from,
        LocalDate to,
        long statedTotalFen,
        @Nullable String documentHash) {
    public ContractSubject {
        patentIds = List.copyOf(patentIds);
    }

    /** The same with another hash of its text. */
    public ContractSubject withText(@Nullable String hash) {
        return new ContractSubject(
                title,
                contractType,
                subType,
                licenceMode,
                openLicence,
                patentIds,
                sellerId,
                buyerId,
                signedOn,
                from,
                to,
                statedTotalFen,
                hash);
    }

    /** The hash of its text is that of the text now on file, and none when there was one that is no more. */
    public ContractSubject textChanged(@Nullable String former, @Nullable String now) {
        return Objects.equals(former, now) ? this : withText(now);
    }
}
