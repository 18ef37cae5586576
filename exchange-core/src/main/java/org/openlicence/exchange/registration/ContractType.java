package org.openlicence.exchange.registration;

import java.util.Set;

/** Kinds of technology contract (Civil Code arts 843-887): 开发, 转让, 许可, 咨询, 服务. */
public enum ContractType {
    DEVELOPMENT("COMMISSIONED", "COOPERATIVE"),
    TRANSFER(
            "PATENT_RIGHT",
            "PATENT_APPLICATION",
            "KNOW_HOW",
            "SOFTWARE_COPYRIGHT",
            "IC_LAYOUT",
            "PLANT_VARIETY",
            "BIOMED_VARIETY"),
    LICENCE(
            "PATENT_EXPLOITATION",
            "KNOW_HOW_USE",
            "SOFTWARE_COPYRIGHT",
            "IC_LAYOUT",
            "PLANT_VARIETY",
            "BIOMED_VARIETY"),
    CONSULTING("CONSULTING"),
    SERVICE("SERVICE", "TRAINING", "INTERMEDIARY");

    private final Set<String> subTypes;

    ContractType(String... subTypes) {
        this.subTypes = Set.of(subTypes);
    }

    /** Names of the sub-types a contract of this kind may have. */
    public Set<String> subTypes() {
        return subTypes;
    }
}
