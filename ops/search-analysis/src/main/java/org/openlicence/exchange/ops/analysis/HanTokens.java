package org.openlicence.exchange.ops.analysis;

/** What a run of Han characters (汉字) becomes. All other text is treated alike. */
enum HanTokens {
    /** Overlapping pairs; a run of one character stays that character. */
    BIGRAMS,
    /** Every character, and the overlapping pairs at the same positions. */
    CHARACTERS_AND_BIGRAMS,
    /** Words found by the smartcn dictionary. */
    WORDS
}
