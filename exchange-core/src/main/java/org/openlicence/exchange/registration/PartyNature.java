package org.openlicence.exchange.registration;

import org.openlicence.exchange.organisation.OrganisationKind;

/**
 * What a party of a contract is, by the code list of the registration form JJ-001 (技术合同登记表, 卖方/买方性质). The list of natures after
 * {@code 340} was not read in any text.
 */
public enum PartyNature {
    STATE_ORGAN("010"),
    STATE_ORGAN_NATIONAL("011"),
    STATE_ORGAN_PROVINCIAL("012"),
    STATE_ORGAN_CITY("013"),
    STATE_ORGAN_COUNTY("014"),
    PUBLIC_INSTITUTION("020"),
    RESEARCH_INSTITUTE("021"),
    UNIVERSITY("022"),
    MEDICAL_INSTITUTION("023"),
    OTHER_PUBLIC_INSTITUTION("024"),
    ASSOCIATION("030"),
    DOMESTIC_ENTERPRISE("100"),
    STATE_ENTERPRISE("110"),
    COLLECTIVE_ENTERPRISE("120"),
    SHARE_COOPERATIVE_ENTERPRISE("130"),
    JOINT_ENTERPRISE("140"),
    LIMITED_COMPANY("150"),
    JOINT_STOCK_COMPANY("160"),
    PRIVATE_ENTERPRISE("170"),
    OTHER_DOMESTIC_ENTERPRISE("180"),
    HK_MACAO_TAIWAN_ENTERPRISE("200"),
    HK_MACAO_TAIWAN_EQUITY_VENTURE("210"),
    HK_MACAO_TAIWAN_COOPERATIVE_VENTURE("220"),
    HK_MACAO_TAIWAN_WHOLLY_OWNED("230"),
    HK_MACAO_TAIWAN_JOINT_STOCK("240"),
    FOREIGN_ENTERPRISE("300"),
    FOREIGN_EQUITY_VENTURE("310"),
    FOREIGN_COOPERATIVE_VENTURE("320"),
    FOREIGN_JOINT_STOCK("340"),
    INDIVIDUAL_OR_OTHER("400");

    private final String code;

    PartyNature(String code) {
        this.code = code;
    }

    /** Three digits, the first one the class. */
    public String code() {
        return code;
    }

    /** What is known of an organisation of the exchange without asking it; an enterprise may say more of itself. */
    public static PartyNature of(OrganisationKind kind) {
        return switch (kind) {
            case UNIVERSITY -> UNIVERSITY;
            case RESEARCH_INSTITUTE -> RESEARCH_INSTITUTE;
            case HOSPITAL -> MEDICAL_INSTITUTION;
            case ENTERPRISE, TRANSFER_INSTITUTION -> DOMESTIC_ENTERPRISE;
            case REGISTRATION_POINT, PATENT_REGISTRAR, MARKET_OFFICE -> OTHER_PUBLIC_INSTITUTION;
            case TAX_BODY -> STATE_ORGAN;
            case OTHER -> INDIVIDUAL_OR_OTHER;
        };
    }
}
