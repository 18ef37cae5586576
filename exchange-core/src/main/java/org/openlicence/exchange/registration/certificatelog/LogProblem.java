package org.openlicence.exchange.registration.certificatelog;

/** What is wrong with a log that is not what was signed before. */
public enum LogProblem {
    /** A leaf has no event any more. */
    EVENT_MISSING,
    /** An event has no leaf, although the earlier root counted it or a later event has one. */
    LEAF_MISSING,
    /** An event and its leaf do not say the same. */
    CONTENT_DIFFERS,
    /** Events and leaves agree with each other, and not with the earlier root. */
    ROOT_DIFFERS,
    /** A root was published in the second place otherwise than it is kept here. */
    PUBLISHED_OTHERWISE
}
