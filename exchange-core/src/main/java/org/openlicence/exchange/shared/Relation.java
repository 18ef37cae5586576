package org.openlicence.exchange.shared;

/** How an organisation stands to the thing a command changes. */
public enum Relation {
    /** No relation asked for: the role alone decides. */
    ANY,
    /** One of the owners of the patent on the register (专利权人), co-owners included. */
    PATENTEE,
    /** The owner that speaks for all owners of a listing. */
    LISTING_REPRESENTATIVE,
    /** The organisation that takes the licence (被许可人). */
    TAKER,
    /** An owner whose listing the licence was taken from (许可人). */
    LICENSOR,
    /** Seller side of a technology contract: licensor, transferor, developer, trustee. */
    SELLER,
    /** Buyer side of a technology contract. */
    BUYER,
    /** An organisation to which the thing was shown, and which is asked for an answer. */
    ADDRESSEE,
    /** The organisation whose need a demand states (需求方, 发榜方). */
    DEMANDER,
    /** An organisation that answered a demand with a solution (揭榜方). */
    SOLVER,
    /** The organisation the command is about. */
    ITSELF
}
