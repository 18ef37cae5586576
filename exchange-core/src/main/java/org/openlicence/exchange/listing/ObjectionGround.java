package org.openlicence.exchange.listing;

/** What an objection to a published price is about. The words themselves are kept apart, where they can be erased. */
public enum ObjectionGround {
    /** The price is too low or too high. */
    PRICE,
    /** The owners are not those who are named, or not all. */
    OWNERSHIP,
    /** The licensee is connected to an inventor and the notice does not say so. */
    RELATED_PARTY,
    /** The notice is wrong or incomplete, or the procedure was not kept. */
    PROCEDURE,
    OTHER
}
