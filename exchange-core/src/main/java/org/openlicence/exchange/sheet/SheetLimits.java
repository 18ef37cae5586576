package org.openlicence.exchange.sheet;

/** How long the fields of a sheet may be; characters, and numbers of entries. Our own measure: long enough to decide by. */
public final class SheetLimits {
    /** One sentence. */
    public static final int USE = 200;

    public static final int TEXT = 2_000;
    public static final int COMPARED_WITH = 500;
    /** Highest technology readiness level. */
    public static final int MATURITY = 9;
    /** Products or applications of one language. */
    public static final int NAMES = 20;

    public static final int NAME = 80;
    public static final int INDUSTRIES = 10;

    private SheetLimits() {}
}
