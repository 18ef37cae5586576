package org.openlicence.exchange.listing;

/** What was untrue about a declaration (Implementing Regulations art. 88). */
public enum Falsehood {
    /** An exclusive or sole licence was in term and kept back. */
    HIDDEN_EXCLUSIVE_LICENCE,
    /** A paper or statement handed in was false. */
    FALSE_MATERIAL,
    /** Another fact that mattered was kept back. */
    CONCEALED_FACT
}
