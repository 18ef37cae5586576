package org.openlicence.exchange.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * What a file of a case is. Which are required: {@link #required}. The patents of a case stand in the register and its parties
 * in the directory, so that no copy of them is asked for.
 */
public enum DocumentKind {
    /** The complete contract; its hash is that of the case (G2, G9). One for each case. */
    CONTRACT_TEXT(Law.REG_2026.art("annex 36")),
    CONTRACT_ANNEX(Law.REG_2026.art("annex 36")),
    /** Certificate or other valid paper of a right that is not in the patent register. */
    IP_EVIDENCE(Law.REG_2026.art("annex 10")),
    /** Chinese copy of equal meaning of a text in a foreign language. */
    CHINESE_COPY(Law.REG_2026.art("annex 36")),
    /** Undertaking or proof that the Chinese copy says the same. */
    CONSISTENCY_UNDERTAKING(Law.REG_2026.art("annex 36")),
    /** Task book, or bid and award notice, of a government project. */
    PROJECT_PAPER(Law.REG_2026.art("annex 38")),
    /** What the commerce authority gave for a contract with a party abroad; see {@link TechnologyTrade}. */
    TRADE_REGISTRATION(Law.TIE.art("18")),
    PARTY_IDENTITY(Law.DESIGN.art("documents")),
    /** Agreement or other paper that shows what an amendment changes; added while the contract stands registered. */
    AMENDMENT(Law.REG_2026.art("16")),
    /** Whatever else speaks to the case, such as what a supplement asks for. */
    OTHER(Law.DESIGN.art("documents"));

    /** Rights that another register than that of granted patents keeps. */
    private static final Set<String> REGISTERED_ELSEWHERE =
            Set.of("PATENT_APPLICATION", "SOFTWARE_COPYRIGHT", "IC_LAYOUT", "PLANT_VARIETY", "BIOMED_VARIETY");

    private static final String SINCE_2026 = "CN-2026";

    private final Provision basis;

    DocumentKind(Provision basis) {
        this.basis = basis;
    }

    public Provision basis() {
        return basis;
    }

    /**
     * Required kinds that are neither on file nor need to be.
     *
     * @param subject what is filed; its hash will do for the text, which then lies with the applicant
     * @param regime national rule book of the day, e.g. {@code CN-2026}
     * @param onFile kinds on file
     */
    public static List<DocumentKind> missing(ContractSubject subject, String regime, Set<DocumentKind> onFile) {
        return Arrays.stream(values())
                .filter(kind -> !onFile.contains(kind) && kind.required(subject, regime, onFile))
                .toList();
    }

    /** Whether a case of that subject needs it. */
    public boolean required(ContractSubject subject, String regime, Set<DocumentKind> onFile) {
        return switch (this) {
            case CONTRACT_TEXT -> subject.documentHash() == null;
            case IP_EVIDENCE -> regime.equals(SINCE_2026) && REGISTERED_ELSEWHERE.contains(subject.subType());
            case CONSISTENCY_UNDERTAKING -> regime.equals(SINCE_2026) && onFile.contains(CHINESE_COPY);
            case CONTRACT_ANNEX, CHINESE_COPY, PROJECT_PAPER, TRADE_REGISTRATION, PARTY_IDENTITY, AMENDMENT, OTHER ->
                false;
        };
    }
}
