package org.openlicence.exchange.shared;

/** What a signed-in person may do for the organisation it acts for. One person may hold several. */
public enum Role {
    /** Acts for its organisation in its patents, listings, licences and contracts (university, SME, broker). */
    REPRESENTATIVE,
    /** Records facts of the patent register and gazette, which no patentee may state of its own right. */
    REGISTRAR,
    /** Reviews technology contracts filed for registration (认定登记审核). */
    REVIEWER,
    /** Decides on reviewed contracts; never the person who reviewed (four eyes). */
    APPROVER,
    /** Acts for the technology market office (技术市场管理办公室): rechecks, revocations, objections, major cases. */
    MARKET_OFFICE,
    /** Examines registered contracts in spot checks (事中事后抽查); never one it registered. */
    INSPECTOR,
    /** Gives an opinion on a contract that was referred to experts (专家评议). */
    EXPERT,
    /** Reads registered contracts for a tax authority and may object to them. Decides nothing here. */
    TAX_BODY,
    /** Keeps the risk-compensation fund (风险补偿资金): its account and the claims on it. */
    FUND_KEEPER,
    /** Runs the exchange: bulk import, organisations, replays. No part in anybody's contract. */
    OPERATOR,
    /** The exchange itself: processes and the due list. */
    SYSTEM
}
