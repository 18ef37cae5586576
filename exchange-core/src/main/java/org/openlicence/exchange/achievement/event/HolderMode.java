package org.openlicence.exchange.achievement.event;

/** Who holds the rights in an achievement (赋权方式). */
public enum HolderMode {
    /** The unit alone. */
    UNIT,
    /** Unit and inventors together (部分赋权). */
    JOINT,
    /** The inventors alone; the unit shares the income (全部赋权). */
    INVENTOR_FULL,
    /** The unit, with a long-term right of the inventors to use it (长期使用权). */
    LONG_USE
}
