package org.openlicence.exchange.organisation;

/** What an organisation is on the exchange. */
public enum OrganisationKind {
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    HOSPITAL,
    ENTERPRISE,
    /** Technology-transfer institution (技术转移机构). */
    TRANSFER_INSTITUTION,
    /** Registration point for technology contracts (技术合同登记机构). */
    REGISTRATION_POINT,
    /** Technology market office (技术市场管理办公室), over the registration points of its region. */
    MARKET_OFFICE,
    /** Tax authority (税务机关), which reads what was registered. */
    TAX_BODY,
    /** Patent register and gazette side of the exchange. */
    PATENT_REGISTRAR,
    OTHER;

    /** Whether its technology belongs to the public (高等学校、科研院所、公立医院), so that its prices are found in the open. */
    public boolean publicInstitution() {
        return this == UNIVERSITY || this == RESEARCH_INSTITUTE || this == HOSPITAL;
    }
}
