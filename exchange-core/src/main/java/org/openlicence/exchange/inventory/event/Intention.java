package org.openlicence.exchange.inventory.event;

/** What an enterprise has in mind with a patent it was shown (合作意向). */
public enum Intention {
    NONE,
    /** Take an ordinary licence (许可). */
    LICENCE,
    /** Acquire it (转让). */
    ASSIGN,
    /** Develop it further together (合作研发). */
    JOINT_RD,
    /** Take an open licence (开放许可). */
    OPEN_LICENCE
}
