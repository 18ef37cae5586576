package org.openlicence.exchange.query.marketplace;

/** How the reader wants what was typed to be taken; in the address {@code by}. */
public enum Reading {
    /** As it looks: a number, an owner, a class, a paragraph or words; with meaning where that helps. */
    AUTO,
    /** By its words only, whatever it looks like. */
    WORDS,
    /** By its words and by its meaning, whatever it looks like. */
    MEANING,
    /** By its number only. */
    NUMBER
}
