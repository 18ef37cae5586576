package org.openlicence.exchange.demand;

/** The five elements a demand is told by. */
public enum Element {
    /** Material or object it is about (材料). */
    MATERIAL,
    /** Method tried or thought of (方法). */
    METHOD,
    /** Effect wanted, with a number (效果). */
    EFFECT,
    /** Product it goes into (产品). */
    PRODUCT,
    /** Where that is used (应用). */
    APPLICATION
}
