package org.openlicence.exchange.document;

/** Why a file of an accepted type is not taken in. */
public enum FileFault {
    /** It begins as one and cannot be read as one. */
    DAMAGED,
    /** It opens with a password only. */
    ENCRYPTED,
    /** Unpacked, it takes more room than a reader can be asked for. */
    BOMB
}
