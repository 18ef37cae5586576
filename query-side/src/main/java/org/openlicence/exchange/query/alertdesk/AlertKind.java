package org.openlicence.exchange.query.alertdesk;

/** What a person is told. */
public enum AlertKind {
    /** A saved search finds an offer that was not there before. */
    SEARCH_HIT,
    /** A watched patent is offered, for the first time or again on the same terms. */
    OFFERED,
    /** It is offered again at another fee. */
    PRICE_CHANGED,
    /** It is offered again in more variants than before. */
    VARIANT_ADDED,
    /** It is offered again on terms that differ otherwise. */
    TERMS_CHANGED,
    /** The withdrawal of the offer was announced. */
    WITHDRAWN,
    /** The offer ended otherwise: its term is over, or its ground is gone. */
    OFFER_ENDED,
    SUSPENDED,
    RESUMED,
    /** The right is no more: it lapsed, expired or was declared invalid. */
    RIGHT_ENDED,
    /** Somebody took a licence; nobody says who. */
    LICENSED
}
